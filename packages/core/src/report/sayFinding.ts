/** Says in Chinese which identity does not hold, between which numbers, and which applications make the difference. */
import { RemedyKind } from "../application/Remedy.ts"
import type { ReportFinding, Side } from "./ReportFinding.ts"
import { sayColumn, sayRow } from "./tableThreeRows.ts"
import { wordOf } from "../rules/wordOf.ts"

const remedyWord = wordOf(RemedyKind)

const laws: { readonly [identity in ReportFinding["identity"]]: string } = {
  balance: "第一项加第二项之和，应等于第三项总计加第四项之和",
  results: "第三项总计，应等于各项办理结果之和",
  rowTotal: "总计，应等于六类申请人之和",
  remedyTotal: "总计，应等于四种结果之和",
  carryOver: "上年的第四项，应等于本年的第二项"
}

const sayPlace = ({ identity, left: { cells: [cell] } }: ReportFinding): string => {
  if (cell === undefined) return ""
  if (cell.table === "four") return `表四“${remedyWord(cell.row)}”`
  return identity === "rowTotal" ? `表三“${sayRow(cell.row)}”行` : `表三“${sayColumn(cell.column)}”列`
}

const most = 10

const sayOnly = (name: string, { only }: Side): ReadonlyArray<string> => only.length === 0
  ? []
  : [`只计入${name}的：${only.slice(0, most).join("、")}${only.length > most ? `等${only.length}件` : ""}`]

/**
 * A finding as a sentence for the person who has to put it right.
 *
 * @example
 * ```ts
 * import { sayFinding } from "@zone/core/report"
 *
 * sayFinding({
 *   identity: "carryOver",
 *   left: { number: 2, cells: [{ year: 2024, table: "three", row: "carriedOut", column: "person" }], only: ["2024-31"] },
 *   right: { number: 1, cells: [{ year: 2025, table: "three", row: "carriedIn", column: "person" }], only: [] }
 * })
 * // => "表三“自然人”列：上年的第四项，应等于本年的第二项；前者为2，后者为1；只计入前者的：2024-31"
 * ```
 */
export const sayFinding = (finding: ReportFinding): string => {
  const { identity, left, right } = finding
  return [
    `${sayPlace(finding)}：${laws[identity]}`,
    `前者为${left.number}，后者为${right.number}`,
    ...sayOnly("前者", left),
    ...sayOnly("后者", right)
  ].join("；")
}
