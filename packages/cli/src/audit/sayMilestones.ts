/** Says how a zone's milestones stand, the overdue ones first. */
import { displayWidth } from "effect/cli/CliOutput"
import { emphasize } from "../terminal/emphasize.ts"
import { padEnd } from "../terminal/padEnd.ts"
import { listMilestones } from "./listMilestones.ts"
import type { Report } from "./Report.ts"
import { sayMilestone } from "./sayMilestone.ts"

/** The lines of the section; none where there are no milestones. */
export const sayMilestones = (report: Report): ReadonlyArray<string> => {
  const listed = listMilestones(report)
  if (listed.length === 0) return []
  const width = Math.max(...listed.map((each) => displayWidth(sayMilestone(each))))
  const wide = Math.max(...listed.map(({ finding }) => displayWidth(finding.rule.requirement.id)))
  return [
    "",
    emphasize(`时限节点（至 ${report.at}）`),
    ...listed.map((each) => {
      const shown = padEnd(sayMilestone(each), width)
      return `${each.standing === "overdue" ? emphasize(shown, "red") : shown}  ${each.by}  ${padEnd(each.finding.rule.requirement.id, wide)}  ${each.what}`
    })
  ]
}
