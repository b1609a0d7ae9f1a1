/** The reading sheet of a day: what the visits of the day, of its month and of the month before add up to, and what may follow each. */
import { describe, expect, it } from "vitest"
import { after, day, full, lend, next, open, type ReadingStep, visit } from "../../test/readingSamples.ts"
import { offersOf } from "./offersOf.ts"
import { room } from "./room.ts"
import type { ReadingRow } from "./ReadingRow.ts"
import { visitSheetOf, visitsSince } from "./visitSheetOf.ts"

const rowOf = (...steps: ReadonlyArray<ReadingStep>): ReadingRow => room.row(after(...steps))!
const on = (visitedOn: string, row = rowOf([day, visit])) => ({ zone: "z-1", row: { ...row, visitedOn } })

describe("the reading sheet", () => {
  it("ZS-A1.4.5: adds up the day, the month so far and the month before, each by itself", () => {
    const sheet = visitSheetOf([on("2026-09-21"), on("2026-09-21", rowOf([day, full])), on("2026-09-01"), on("2026-08-31"), on("2026-08-01"), on("2026-07-31"), on("2026-09-22")], "2026-09-21")
    expect(sheet.today).toEqual({ visits: 2, ways: { online: 2, paper: 1 }, lookedUp: 4, missed: 2, helped: 2, pages: 15, deliveries: 1, handedOut: 0, suggestions: 1, open: 1 })
    expect([sheet.month.visits, sheet.before.visits]).toEqual([3, 2])
    expect(sheet.topics.map(({ month, times, topic }) => [month, topic, times])).toEqual([["2026-09", "征地补偿", 1], ["2026-09", "养老服务", 3], ["2026-09", "就业补贴", 1]])
    // what was looked for most comes first, the month before counted
    expect(sheet.usual).toEqual(["养老服务", "就业补贴", "征地补偿"])
  })

  it("begins with the month before, over the new year too", () => {
    expect(visitsSince("2026-01-31")).toBe("2025-12-01")
    expect(visitSheetOf([on("2025-12-31"), on("2025-11-30")], "2026-01-01").before.visits).toBe(1)
  })

  it("counts what was lent and taken along", () => {
    expect(visitSheetOf([on(day, rowOf([day, visit, open], [day, lend, open], [day, { _tag: "TakeAway", material: "serviceGuide", what: "办事指南" }, open]))], day).today.handedOut).toBe(2)
  })

  it("offers what is owed first, with what is known of it", () => {
    const offered = (...steps: ReadonlyArray<ReadingStep>) => offersOf(after(...steps)).map(({ given, wish }) => [wish, ...Object.values(given)].join(" "))
    expect(offered()).toEqual([])
    expect(offered([day, visit])).toEqual(["AddToVisit", "TakeAway serviceGuide", "Lend j-1", "NoteMisconduct"])
    expect(offered([day, full], [next, { _tag: "SettleDemand", topic: "征地补偿", answer: "added" }]).slice(0, 3)).toEqual(["SettleDemand 就业补贴", "RecordLaterHelp", "LinkSuggestion"])
    expect(offered([day, visit, open], [day, lend, open])).toEqual(["RecordReturn l1", "AddToVisit", "TakeAway serviceGuide", "Lend j-2", "NoteMisconduct"])
  })
})
