/** Draws what has changed at a zone since an earlier survey as a table of a page. */
import type { Comparison } from "../Comparison.ts"
import { countChanges } from "../countChanges.ts"
import { directions } from "../directionOf.ts"
import { escapeMarkup as escape } from "../escapeMarkup.ts"
import { sayOutcome } from "../sayOutcome.ts"

/** Empty where no comparison was asked for. */
export const drawComparison = (comparison: Comparison | "none" | undefined): string => {
  if (comparison === undefined) return ""
  if (comparison === "none") return "<div><h3>与以前相比</h3><p>没有更早的检查记录</p></div>"
  const { changes, file, seenOn } = comparison
  const rows = changes.map(({ after, before, direction, requirement, wants }) =>
    `<tr class="${direction}"><td>${directions[direction]}</td><td>${sayOutcome(before)}</td>` +
    `<td>${sayOutcome(after)}</td><td>${escape(wants)}<br><code>${escape(requirement)}</code></td></tr>`)
  return `<div><h3>与 ${seenOn} 的检查相比</h3><p>${escape(`${countChanges(changes)}　${file}`)}</p>
${rows.length === 0 ? "" : `<table class="changes"><thead><tr><th>变化</th><th>以前</th><th>现在</th><th>要求</th></tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`}</div>`
}
