/** Folds lines of the reading register into the sheet of a day. */
import { addDays } from "../calendar/addDays.ts"
import { demandOf } from "./demandOf.ts"
import type { ReadingRow } from "./ReadingRow.ts"
import type { VisitSheet, VisitSums } from "./VisitSheet.ts"

interface Entry { readonly zone: string; readonly row: ReadingRow }

/** Topics that are offered for choosing. */
const USUAL = 40

/**
 * From which day on lines are needed for the sheet of a day: the first of the month before.
 *
 * @example
 * ```ts
 * import { visitsSince } from "@zone/core/reading"
 *
 * visitsSince("2026-01-15") // => "2025-12-01"
 * ```
 */
export const visitsSince = (day: string): string => `${addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)}-01`

const sumsOf = (rows: ReadonlyArray<ReadingRow>): VisitSums => {
  const sum = (count: (row: ReadingRow) => number): number => rows.reduce((all, row) => all + count(row), 0)
  return {
    visits: rows.length,
    ways: { online: sum(({ ways }) => (ways.includes("online") ? 1 : 0)), paper: sum(({ ways }) => (ways.includes("paper") ? 1 : 0)) },
    lookedUp: sum(({ lookedUp }) => lookedUp.length),
    missed: sum(({ lookedUp }) => lookedUp.filter(({ result }) => result !== "found").length),
    helped: sum(({ help }) => help.length),
    pages: sum(({ copies }) => copies.reduce((all, { pages }) => all + pages, 0)),
    deliveries: sum(({ deliveries }) => deliveries.length),
    handedOut: sum(({ lent, taken }) => taken.length + lent),
    suggestions: sum(({ suggests }) => (suggests ? 1 : 0)),
    open: sum(({ status }) => (status === "open" ? 1 : 0))
  }
}

/**
 * The sheet of a day, from lines of the register since the first of the month before; others are left out. A visit that was both online and
 * on paper counts for both ways.
 *
 * @basis 濯水府发〔2021〕66号 附件1第四条第（五）项；江北府办〔2021〕39号 第四部分第（二）项
 * @example
 * ```ts
 * import { visitSheetOf } from "@zone/core/reading"
 *
 * const row = {
 *   visitedOn: "2026-11-02", status: "settled", ways: ["paper"], lookedUp: [{ topic: "养老服务补贴", result: "found" }], help: [], copies: [{ kind: "copied", pages: 2 }],
 *   deliveries: [], rulesTold: true, taken: [], lent: 0, misconduct: [], suggests: false
 * } as const
 * const { month, today, usual } = visitSheetOf([{ zone: "z-1", row }], "2026-11-03")
 * today.visits // => 0
 * month.pages // => 2
 * usual // => ["养老服务补贴"]
 * ```
 */
export const visitSheetOf = (entries: Iterable<Entry>, day: string): VisitSheet => {
  const [first, since] = [`${day.slice(0, 7)}-01`, visitsSince(day)]
  const all = [...entries].filter(({ row: { visitedOn } }) => since <= visitedOn && visitedOn <= day)
  const of = (within: (on: string) => boolean): ReadonlyArray<ReadingRow> => all.flatMap(({ row }) => (within(row.visitedOn) ? [row] : []))
  const times = new Map<string, number>()
  for (const { row: { lookedUp } } of all) for (const { topic } of lookedUp) times.set(topic, (times.get(topic) ?? 0) + 1)
  return {
    day,
    today: sumsOf(of((on) => on === day)),
    month: sumsOf(of((on) => on >= first)),
    before: sumsOf(of((on) => on < first)),
    topics: demandOf(all.filter(({ row: { visitedOn } }) => visitedOn >= first)),
    usual: [...times].toSorted(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1)).slice(0, USUAL).map(([topic]) => topic)
  }
}
