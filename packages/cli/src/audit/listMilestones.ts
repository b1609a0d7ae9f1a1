/** Lists the milestones of an audited zone, the overdue ones first, the longest overdue before. */
import { type Milestone, milestoneOf, type MilestoneStanding, milestoneStandings } from "./milestoneOf.ts"
import type { Finding } from "@zone/core/zone"
import type { Report } from "./Report.ts"

export interface ListedMilestone extends Milestone {
  readonly finding: Finding
}

const order = Object.keys(milestoneStandings) as ReadonlyArray<MilestoneStanding>

export const listMilestones = ({ at, findings }: Report): ReadonlyArray<ListedMilestone> =>
  findings.flatMap((finding) => {
    const milestone = milestoneOf(finding, at)
    return milestone === undefined ? [] : [{ ...milestone, finding }]
  }).toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
