/** Draws a zone's milestones as a table of a page. */
import { escapeMarkup as escape } from "../escapeMarkup.ts"
import { listMilestones } from "../listMilestones.ts"
import type { Report } from "../Report.ts"
import { sayMilestone } from "../sayMilestone.ts"

/** Empty where there are none. */
export const drawMilestones = (report: Report): string => {
  const listed = listMilestones(report)
  return listed.length === 0 ? "" : `<div><h3>时限节点（至 ${report.at}）</h3>
<table class="milestones"><thead><tr><th>情况</th><th>期限</th><th>要求</th></tr></thead><tbody>
${listed.map((each) => {
    const { requirement } = each.finding.rule
    return `<tr class="${each.standing}"><td>${escape(sayMilestone(each))}</td><td>${each.by}</td>` +
      `<td>${escape(each.what)}<br><code>${escape(requirement.id)}</code></td></tr>`
  }).join("\n")}
</tbody></table></div>`
}
