/** Says what has changed at a zone since an earlier survey. */
import { displayWidth } from "effect/cli/CliOutput"
import { emphasize } from "../terminal/emphasize.ts"
import { padEnd } from "../terminal/padEnd.ts"
import type { Change, Comparison } from "./Comparison.ts"
import { countChanges } from "./countChanges.ts"
import { directions } from "./directionOf.ts"
import { plain } from "../terminal/plain.ts"
import { sayOutcome } from "./sayOutcome.ts"

/** 符合 → 不符合. */
const sayOutcomes = ({ after, before }: Change): string =>
  `${sayOutcome(before)} → ${sayOutcome(after)}`

/** The lines of the section; none where no comparison was asked for. */
export const sayComparison = (comparison: Comparison | "none" | undefined): ReadonlyArray<string> => {
  if (comparison === undefined) return []
  if (comparison === "none") return ["", emphasize("与以前相比：没有更早的检查记录")]
  const { changes, file, seenOn } = comparison
  const width = Math.max(0, ...changes.map((each) => displayWidth(sayOutcomes(each))))
  const wide = Math.max(0, ...changes.map(({ requirement }) => displayWidth(requirement)))
  return [
    "",
    emphasize(`与 ${seenOn} 的检查（${plain(file)}）相比：${countChanges(changes)}`),
    ...changes.map((each) => {
      const shown = padEnd(directions[each.direction], 8)
      return `${each.direction === "worsened" ? emphasize(shown, "red") : shown}  ${padEnd(sayOutcomes(each), width)}  ${padEnd(each.requirement, wide)}  ${each.wants}`
    })
  ]
}
