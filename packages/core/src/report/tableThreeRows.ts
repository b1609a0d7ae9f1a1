/** The rows and columns of table three of the annual report, with their labels as the format has them. */
import * as Schema from "effect/Schema"
import { ApplicantKind } from "../application/ApplicantKind.ts"
import { Outcome } from "../application/Outcome.ts"
import type {} from "../terms/Zh.ts"
import { wordOf } from "../rules/wordOf.ts"

const outcomeWord = wordOf(Outcome)
const kindWord = wordOf(ApplicantKind)

/** The 25 rows: received, carried in, 21 outcomes, their sum, carried out. */
export const ReportRow = Schema.Literals(["received", "carriedIn", ...Outcome.literals, "concluded", "carriedOut"]).annotate({
  identifier: "ReportRow",
  zh: {
    received: "本年新收政府信息公开申请数量",
    carriedIn: "上年结转政府信息公开申请数量",
    ...Object.fromEntries(Outcome.literals.map((each) => [each, outcomeWord(each)])),
    concluded: "本年度办理结果总计",
    carriedOut: "结转下年度继续办理"
  },
  basis: "国办公开办函〔2021〕30号 表三"
})
export type ReportRow = typeof ReportRow.Type

/** The seven columns: six kinds of applicants and their sum. */
export const ReportColumn = Schema.Literals([...ApplicantKind.literals, "total"]).annotate({
  identifier: "ReportColumn",
  zh: { ...Object.fromEntries(ApplicantKind.literals.map((each) => [each, kindWord(each)])), total: "总计" },
  basis: "国办公开办函〔2021〕30号 表三"
})
export type ReportColumn = typeof ReportColumn.Type

const groups: ReadonlyArray<{ readonly label: string; readonly outcomes: ReadonlyArray<Outcome> }> = [
  { label: "（三）不予公开", outcomes: ["stateSecret", "forbiddenByLaw", "threeSafetiesOneStability", "thirdPartyRights", "internalAffairs", "processInformation", "caseFile", "registryMatter"] },
  { label: "（四）无法提供", outcomes: ["notHeld", "needsMaking", "stillUnclear"] },
  { label: "（五）不予处理", outcomes: ["petition", "repeated", "publication", "excessive", "confirmation"] },
  { label: "（六）其他处理", outcomes: ["correctionLapsed", "feeLapsed", "other"] }
]

const results = "三、本年度办理结果"

/** The rows in their order, each with its labels from the outermost to its own. @internal */
export const tableThreeRows: ReadonlyArray<{ readonly row: ReportRow; readonly labels: readonly [string, ...ReadonlyArray<string>] }> = [
  { row: "received", labels: ["一、本年新收政府信息公开申请数量"] },
  { row: "carriedIn", labels: ["二、上年结转政府信息公开申请数量"] },
  { row: "disclosed", labels: [results, "（一）予以公开"] },
  { row: "partlyDisclosed", labels: [results, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"] },
  ...groups.flatMap(({ label, outcomes }) => outcomes.map((row, i) => ({ row, labels: [results, label, `${i + 1}.${outcomeWord(row)}`] as const }))),
  { row: "concluded", labels: [results, "（七）总计"] },
  { row: "carriedOut", labels: ["四、结转下年度继续办理"] }
]

/** How a row is called in a sentence. @internal */
export const sayRow = (row: ReportRow): string => {
  const labels = tableThreeRows.find((each) => each.row === row)?.labels ?? [row]
  return labels.slice(labels.length > 1 ? 1 : 0).join("").replace(/（区分处理.*?）$/, "")
}

/** How a column is called in a sentence. @internal */
export const sayColumn = (column: ReportColumn): string => (column === "total" ? "总计" : column === "otherOrganisation" ? "其他组织" : kindWord(column))
