/** An identity between cells of the annual report that does not hold: which cells, both numbers, and what makes the difference. */
import type { AnnualReport } from "./AnnualReport.ts"
import { casesIn, type ReportCell } from "./casesIn.ts"

/** A cell, with the year of its report. */
export type FoundCell = ReportCell & { readonly year: number }

/** One side of an identity. */
export interface Side {
  /** The sum of its cells. */
  readonly number: number
  readonly cells: ReadonlyArray<FoundCell>
  /** The applications that only this side counts, as far as the report knows its cases. */
  readonly only: ReadonlyArray<string>
}

/**
 * An identity that does not hold. `balance`: 一 + 二 = 三（七） + 四 · `results`: 三（七） is the sum of the outcomes · `rowTotal`: 总计 is the sum of
 * the six columns · `remedyTotal`: 总计 of table four is the sum of the four results · `carryOver`: 四 of a year is 二 of the next.
 */
export interface ReportFinding {
  readonly identity: "balance" | "results" | "rowTotal" | "remedyTotal" | "carryOver"
  readonly left: Side
  readonly right: Side
}

type Cells = ReadonlyArray<readonly [AnnualReport, ReportCell]>

const numberIn = (report: AnnualReport, cell: ReportCell): number =>
  cell.table === "three" ? report.three[cell.row][cell.column] : report.four[cell.row][cell.column]

/** What is in `these` and not in `those`; as often as it is there more often. */
const without = (these: ReadonlyArray<string>, those: ReadonlyArray<string>): ReadonlyArray<string> => {
  const many = new Map<string, number>()
  for (const each of those) many.set(each, (many.get(each) ?? 0) + 1)
  return these.filter((each) => {
    const left = many.get(each) ?? 0
    if (left > 0) many.set(each, left - 1)
    return left === 0
  })
}

/** Compares two sums of cells. Cases are looked up only where they differ. @internal */
export const compare = (identity: ReportFinding["identity"], left: Cells, right: Cells): ReadonlyArray<ReportFinding> => {
  const sum = (cells: Cells): number => cells.reduce((all, [report, cell]) => all + numberIn(report, cell), 0)
  const [leftNumber, rightNumber] = [sum(left), sum(right)]
  if (leftNumber === rightNumber) return []
  const open = (cells: Cells): ReadonlyArray<string> => cells.flatMap(([report, cell]) => casesIn(report, cell))
  const known = [...left, ...right].every(([report]) => report.cases !== undefined)
  const [leftCases, rightCases] = known ? [open(left), open(right)] : [[], []]
  const side = (number: number, cells: Cells, only: ReadonlyArray<string>): Side =>
    ({ number, cells: cells.map(([{ year }, cell]) => ({ ...cell, year })), only })
  return [{
    identity,
    left: side(leftNumber, left, without(leftCases, rightCases)),
    right: side(rightNumber, right, without(rightCases, leftCases))
  }]
}
