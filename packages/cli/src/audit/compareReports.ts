/** Compares two audits of one zone, requirement by requirement. */
import { type Drift, drift } from "@zone/core/zone"
import { sayRequirement } from "@zone/pack-file"
import type { Comparison } from "./Comparison.ts"
import { type Direction, directionOf, directions } from "./directionOf.ts"
import type { Report } from "./Report.ts"

const order = Object.keys(directions) as ReadonlyArray<Direction>

export const compareReports = (before: Report, after: Report): Comparison => {
  const said = new Map([before, after].flatMap(({ book }) =>
    book.rules.map(({ requirement }) => [requirement.id, sayRequirement(requirement, book.name)] as const)))
  // what may be there and is not is no fault, then or now
  const free = new Set([...before.findings, ...after.findings].flatMap(({ gravity, rule }) => gravity === 1 ? [rule.requirement.id] : []))
  const direct = (each: Drift): Direction => {
    const direction = directionOf(each)
    return direction === "worsened" && free.has(each.requirement) ? "other" : direction
  }
  const changes = drift(before.findings, after.findings).map((each) =>
    ({ ...each, wants: said.get(each.requirement) ?? each.requirement, direction: direct(each) }))
  return {
    file: before.file,
    sha256: before.sha256,
    seenOn: before.survey.seen.on,
    changes: changes.toSorted((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction))
  }
}
