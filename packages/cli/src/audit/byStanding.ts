/** Sorts findings into the parts of a report. */
import type { Finding } from "@zone/core/zone"
import { type Standing, standingOf, standings } from "./standingOf.ts"

const order = Object.keys(standings) as ReadonlyArray<Standing>

/** The findings of each part, the weightiest first, and the parts in their order; parts without findings are there too. */
export const byStanding = (findings: ReadonlyArray<Finding>): ReadonlyMap<Standing, ReadonlyArray<Finding>> => {
  const weightiest = findings.toSorted((a, b) => b.gravity - a.gravity)
  return new Map(order.map((standing) => [standing, weightiest.filter((each) => standingOf(each) === standing)]))
}
