/** The annual report's tables three and four from the register of applications, each cell with the applications that it counts. */
import { RemedyKind } from "@zone/core/application"
import {
  casesIn, checkReport, type CountedRow, foldReport, Oddity, RemedyColumn, type ReportCell, ReportColumn, reportOf, reportHeads, ReportRow, sayCell, sayFinding
} from "@zone/core/report"
import { wordOf } from "@zone/core/rules"
import { lastPosition } from "@zone/core/desk"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import type { ReportShown } from "../api/BoardGroup.ts"
import { Office } from "../office/Office.ts"

const none = { made: 0, repealed: 0, inForce: 0 }
/** What no register knows is not told here. */
const facts = { two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 }, texts: { overview: [], problems: [], other: [] } }

const problem = wordOf(Oddity.fields.problem)

/** The room that the report is about: the law names it, not this server. */
const ROOM = "application"

/** How many years are remembered. */
const YEARS = 4

/**
 * Makes reports, one at a time: a register of a million lines is gone through once for all who ask for the same year, and not again while nothing
 * has happened since. @internal
 */
export const keepReports = () => {
  const one = Semaphore.makeUnsafe(1)
  const kept = new Map<number, { readonly position: bigint; readonly shown: ReportShown }>()
  return (year: number) => one.withPermits(1)(Effect.gen(function*() {
    const position = yield* lastPosition((yield* Office).agency)
    const before = kept.get(year)
    if (before?.position === position) return before.shown
    const shown = yield* annualReport(year)
    kept.delete(year)
    if (kept.size >= YEARS) kept.delete(kept.keys().next().value ?? 0)
    // what came while it was gone through may be in it or not: it is known as that of the beginning
    kept.set(year, { position, shown })
    return shown
  }))
}

const annualReport = Effect.fnUntraced(function*(year: number) {
  const { agency, options, roomOf } = yield* Office
  const { desk } = yield* roomOf(ROOM)
  const fold = foldReport(year)
  yield* Stream.runForEach(desk.entries({ agency }), ({ row }) => Effect.sync(() => fold.step(row as CountedRow)))
  const report = reportOf(year, fold.finish(), { agency: options.agency.name, ...facts })
  const tables = [
    { table: "three" as const, rows: ReportRow.literals, columns: ReportColumn.literals, counts: report.three as Counts, heads: reportHeads("three") },
    { table: "four" as const, rows: RemedyKind.literals, columns: RemedyColumn.literals, counts: report.four as Counts, heads: reportHeads("four") }
  ]
  const shown: ReportShown = {
    year, title: `${options.agency.name}${year}年收到和处理政府信息公开申请情况`,
    tables: tables.map(({ columns, counts, rows, table, heads }) => ({
      table,
      columns: columns.map((column, i) => ({ column, title: sayCell({ table, row: rows[0], column } as ReportCell).column, heads: heads.columns[i] ?? [] })),
      rows: rows.map((row, i) => ({
        row, title: sayCell({ table, row, column: columns[0] } as ReportCell).row, heads: heads.rows[i] ?? [],
        cells: columns.map((column) => ({ count: counts[row]?.[column] ?? 0, cases: casesIn(report, { table, row, column } as ReportCell) }))
      }))
    })),
    findings: checkReport(report).map(sayFinding),
    oddities: report.oddities.map((each) => ({ number: each.number, problem: problem(each.problem) }))
  }
  return shown
})

type Counts = { readonly [row: string]: { readonly [column: string]: number } }
