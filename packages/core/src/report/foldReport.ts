/**
 * Counts register rows for the annual report of a year, one row after the other, so that a register of any length can go by without
 * being held. What is kept are the counts and, if wanted, the numbers of the applications behind each.
 */
import type { Remedy } from "../application/Remedy.ts"
import type { RegisterRow } from "../application/RegisterRow.ts"
import { type AnnualReport, kinds, type Oddity, type RemedyColumn, type ReportCases } from "./AnnualReport.ts"
import { type ReportColumn, type ReportRow, tableThreeRows } from "./tableThreeRows.ts"

/** What of a register row the annual report looks at. */
export type CountedRow = Pick<
  RegisterRow,
  "number" | "applicantKind" | "arrivedOn" | "receivedOn" | "endedOn" | "outcome" | "remedies"
>

/** What was counted: the part of the annual report that follows from the register. */
export type Counted = Pick<AnnualReport, "three" | "four" | "cases" | "oddities">

/** A count under way. It takes rows in any order and is used once. */
export interface ReportFold {
  readonly step: (row: CountedRow) => void
  readonly finish: () => Counted
}

/** How to count. */
export interface FoldOptions {
  /** Whether to keep the numbers of the applications in each cell and to notice a number that comes twice; they are kept when left out. */
  readonly cases?: boolean
}

const rowNames = tableThreeRows.map(({ row }) => row)
const columns: ReadonlyArray<ReportColumn> = [...kinds, "total"]
const remedyKinds = ["review", "suit", "suitAfterReview"] as const
const remedyColumns: ReadonlyArray<RemedyColumn> = ["upheld", "corrected", "otherResult", "pending", "total"]

const table = <Row extends string, Column extends string>(rows: ReadonlyArray<Row>, names: ReadonlyArray<Column>): Record<Row, Record<Column, number>> =>
  Object.fromEntries(rows.map((row) => [row, Object.fromEntries(names.map((name) => [name, 0]))])) as Record<Row, Record<Column, number>>

type Kept = Record<string, Record<string, Array<string>>>

const keep = (kept: Kept, row: string, column: string, number: string): void => {
  const cells = kept[row] ??= {}
  const numbers = cells[column] ??= []
  numbers.push(number)
}

/**
 * Starts a count of register rows for the annual report of `year`.
 *
 * 本年新收: received in the year. 上年结转: received before it, and not ended before it. 办理结果: ended in the year, by outcome. 结转下年度:
 * received by its last day, and not ended by then. So an application that merely arrived counts nowhere, and a report of a past
 * year comes out as it was, whatever happened since. Sums are counted apart from their addends, so that `checkReport` has two
 * numbers to compare. ⚖ A remedy counts by its result in the year of the result, and as 尚未审结 in every year in which it was filed, or
 * before which it was filed, and at whose end it is pending.
 *
 * @basis 国办公开办函〔2021〕30号
 *
 * @example
 * ```ts
 * import { foldReport } from "@zone/core/report"
 *
 * const { finish, step } = foldReport(2025)
 * step({ number: "2024-31", applicantKind: "person", arrivedOn: "2024-12-20", receivedOn: "2024-12-20", endedOn: "2025-01-14", outcome: "disclosed", remedies: [] })
 * step({ number: "2025-01", applicantKind: "business", arrivedOn: "2025-12-29", receivedOn: "2025-12-30", remedies: [] })
 * const { cases, three } = finish()
 * three.carriedIn.person // => 1
 * three.received.total // => 1
 * three.carriedOut.business // => 1
 * cases?.three.disclosed // => { person: ["2024-31"] }
 * ```
 */
export const foldReport = (year: number, { cases = true }: FoldOptions = {}): ReportFold => {
  const first = `${year}-01-01`
  const last = `${year}-12-31`
  const three = table<ReportRow, ReportColumn>(rowNames, columns)
  const four = table<Remedy["kind"], RemedyColumn>(remedyKinds, remedyColumns)
  const keptThree: Kept = {}
  const keptFour: Kept = {}
  const oddities: Array<Oddity> = []
  const seen = new Set<string>()

  const odd = (number: string, problem: Oddity["problem"]): void => {
    oddities.push({ number, problem })
  }

  const count = (row: ReportRow, { applicantKind, number }: CountedRow): void => {
    three[row][applicantKind]++
    three[row].total++
    if (cases && row !== "concluded") keep(keptThree, row, applicantKind, number)
  }

  const countRemedy = ({ decidedOn, filedOn, kind, result }: Remedy, number: string): void => {
    if (filedOn > last) return
    if (result !== "pending" && decidedOn === undefined) return odd(number, "remedyUndated")
    if (decidedOn !== undefined && decidedOn < first) return
    const column = decidedOn === undefined || decidedOn > last ? "pending" : result
    four[kind][column]++
    four[kind].total++
    if (cases) keep(keptFour, kind, column, number)
  }

  const step = (row: CountedRow): void => {
    const { arrivedOn, endedOn, number, outcome, receivedOn, remedies } = row
    if (cases) {
      if (seen.has(number)) return odd(number, "numberTwice")
      seen.add(number)
    }
    for (const remedy of remedies) countRemedy(remedy, number)
    const endedBefore = endedOn !== undefined && endedOn < first
    const endedWithin = endedOn !== undefined && !endedBefore && endedOn <= last
    if (receivedOn === undefined || receivedOn > last) {
      if (endedWithin) odd(number, receivedOn === undefined ? "endedUnreceived" : "endedBeforeReceipt")
      else if (receivedOn === undefined && arrivedOn <= last && endedOn === undefined) odd(number, "notReceived")
      if (receivedOn === undefined || !endedWithin) return
    } else if (receivedOn >= first) {
      count("received", row)
      if (endedOn !== undefined && endedOn < receivedOn) odd(number, "endedBeforeReceipt")
    } else if (!endedBefore) count("carriedIn", row)
    if (endedWithin) {
      if (outcome === undefined) return odd(number, "outcomeMissing")
      count(outcome, row)
      count("concluded", row)
    } else if (!endedBefore) {
      if (endedOn === undefined && outcome !== undefined) odd(number, "endMissing")
      count("carriedOut", row)
    }
  }

  return {
    step,
    finish: () => ({
      three,
      four,
      ...(cases && { cases: { three: keptThree, four: keptFour } satisfies ReportCases }),
      oddities
    })
  }
}
