/** Says in Chinese what a check found out about a pack: what is in it, what is to be mended, and whether it can be used. */
import type { PackReport, Remark } from "./PackReport.ts"

const at = (file: string, kind: string) => ({ column, line, message }: Remark): string => `${file}:${line}:${column} ${kind}${message}`

export const sayReport = (file: string, { faults, pack, warnings }: PackReport): string => {
  const { clauses, definitions = [], documents: [own], forms = [], requirements, terms = {} } = pack
  const open = requirements.filter(({ kind }) => kind === "OpenNorm").length
  return [
    `${file}：《${own.title}》（${own.number}），${own.inForceFrom} 起施行`,
    `条款 ${Object.keys(clauses).length} 条，其中说明 ${definitions.length} 条；要求 ${requirements.length} 项，其中待明确 ${open} 项；` +
      `期限 ${Object.keys(terms).length} 项；表单 ${forms.length} 种`,
    ...faults.map(at(file, "")),
    ...warnings.map(at(file, "提醒：")),
    faults.length > 0 ? `结论：还有 ${faults.length} 处要处理` : "结论：可以使用"
  ].join("\n")
}
