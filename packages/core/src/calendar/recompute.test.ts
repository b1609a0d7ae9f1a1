/** What a new notice does to dates that were fixed before it. The notice for 2027 is invented: 2026-12-31 becomes a day off, Sat 12-26 is worked. */
import { type Calendar, chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { amendment2027, notice2027 } from "../../test/notice2027.ts"
import { calendarDays, reply, workingDays } from "../../test/sampleTerms.ts"
import { CalendarGap } from "./ClockError.ts"
import { dueDate } from "./dueDate.ts"
import type { FixedDueDate } from "./FixedDueDate.ts"
import { type OpenClock, recompute } from "./recompute.ts"
import type { TermClock } from "./TermClock.ts"

const with2027 = createCalendar({ notices: [notice2027] })
const amended = createCalendar({ notices: [notice2027, amendment2027] })

const fixed = (clock: TermClock, calendar: Calendar): FixedDueDate => {
  const { certainty, date, calendar: version } = Result.getOrThrow(dueDate(clock, calendar))
  return { date, certainty, calendar: version }
}
const open = (id: string, start: string, calendar = chinaCalendar, term = reply): OpenClock => {
  const clock = { term, start, effects: [] }
  return { id, clock, due: fixed(clock, calendar) }
}

describe("a notice for the next year", () => {
  // 2026-11-27 … plain: Fri 12-25 is 20. With the notice: still 12-25, since Sat 12-26 comes after it
  it("settles a provisional date that stays", () => {
    expect(recompute([open("A", "2026-11-27")], with2027)).toEqual({
      moved: [{
        _tag: "DueDateSettled",
        id: "A",
        old: { date: "2026-12-25", certainty: "provisional", calendar: chinaCalendar.version },
        new: { date: "2026-12-25", certainty: "settled", calendar: with2027.version },
        why: []
      }],
      failed: []
    })
  })
  // 12-03 plain: 12-28 17, 12-29 18, 12-30 19, 12-31 20; with Sat 12-26 worked: 12-26 17, 12-28 18, 12-29 19, 12-30 20
  it("moves one to an earlier day, and names the day of the notice that did it, to the later of both dates", () => {
    const named = (date: string, kind: string, name: string) => ({
      date, kind, name,
      notice: { title: notice2027.title, number: notice2027.number, date: notice2027.date, address: notice2027.address }
    })
    expect(recompute([open("B", "2026-12-03")], with2027).moved).toEqual([{
      _tag: "DueDateMoved",
      id: "B",
      old: { date: "2026-12-31", certainty: "provisional", calendar: chinaCalendar.version },
      new: { date: "2026-12-30", certainty: "settled", calendar: with2027.version },
      why: [named("2026-12-26", "makeUpDay", "元旦"), named("2026-12-31", "holiday", "元旦")]
    }])
  })
  it("moves one to a later day, over days off of its own year", () => {
    // due 12-31 as two days from 12-29; with the notice 12-30 1, then 12-31 … 01-03 off, Mon 01-04 2
    const { moved } = recompute([open("C", "2026-12-29", chinaCalendar, workingDays(2))], with2027)
    expect(moved.map((each) => [each._tag, each.new.date, each.why.map(({ date }) => date)]))
      .toEqual([["DueDateMoved", "2027-01-04", ["2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"]]])
  })
  it("leaves settled dates alone", () => {
    expect(recompute([open("D", "2026-03-02"), open("E", "2026-11-26")], with2027)).toEqual({ moved: [], failed: [] })
  })
  it("does not name days of notices that were known: 国庆 2026 lies in the run, only the new days are told", () => {
    const { moved } = recompute([open("F", "2026-09-21", chinaCalendar, workingDays(67))], with2027)
    expect(moved.map((each) => [each.old.date, each.new.date, each.why.map(({ date }) => date)]))
      .toEqual([["2026-12-30", "2026-12-29", ["2026-12-26"]]])
  })
  it("tells each of many by its own id, in their order", () => {
    const { moved } = recompute([open("1", "2026-12-03"), open("2", "2026-03-02"), open("3", "2026-11-27")], with2027)
    expect(moved.map(({ id, _tag }) => [id, _tag])).toEqual([["1", "DueDateMoved"], ["3", "DueDateSettled"]])
  })
})

describe("a forecast that a notice replaces", () => {
  const forecast = createCalendar({ forecastThrough: 2027 })
  it("the days of the notice are the cause, not those of the forecast", () => {
    // forecast: 12-31 19, 01-04 20. Notice: 12-26 16 … 12-30 19, 01-04 20
    const { moved } = recompute([open("A", "2026-12-04", forecast)], with2027)
    expect(moved.map((each) => [each._tag, each.old.date, each.new.date, each.why.map(({ date }) => date)]))
      .toEqual([["DueDateSettled", "2027-01-04", "2027-01-04", ["2026-12-26", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"]]])
  })
  it("the forecast itself settles nothing", () => {
    expect(recompute([open("A", "2026-12-03")], forecast)).toEqual({ moved: [], failed: [] })
  })
})

describe("an amendment", () => {
  it("moves what was settled, and is the only cause", () => {
    // 2027-02-01 1 … 02-04 4, 春节 02-05 … 02-12, then 02-13 (Sat), 02-14, Mon 02-15 5; amended: 02-13 … 02-16 off as well, 02-17 5
    const { moved } = recompute([open("A", "2027-01-31", with2027, workingDays(5))], amended)
    expect(moved.map((each) => [each._tag, each.old.certainty, each.old.date, each.new.date, each.why.map(({ date, notice }) => [date, notice.title])])).toEqual([
      ["DueDateMoved", "settled", "2027-02-15", "2027-02-17", ["2027-02-13", "2027-02-14", "2027-02-15", "2027-02-16"].map((day) => [day, amendment2027.title])]
    ])
  })
  it("from the built-in calendar both notices are new", () => {
    const { moved } = recompute([open("A", "2026-12-30", chinaCalendar, workingDays(1))], amended)
    expect(moved[0]?.why.map(({ date }) => date)).toEqual(["2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"])
  })
  it("a calendar corrected without a notice moves dates for no cause that can be named", () => {
    const local = createCalendar({ overlays: [{ ...amendment2027, id: "local", off: [{ name: "三月三", from: "2026-03-30", through: "2026-03-30" }] }] })
    const { moved } = recompute([open("A", "2026-03-02")], local)
    expect(moved.map((each) => [each._tag, each.new.date, each.why])).toEqual([["DueDateMoved", "2026-03-31", []]])
  })
})

describe("the first day", () => {
  const withClock = (first: boolean, effects: TermClock["effects"] = []) => {
    const clock = { term: workingDays(2, { first }), start: "2026-12-31", effects }
    return recompute([{ id: "A", clock, due: { date: "2026-12-31", certainty: "provisional", calendar: chinaCalendar.version } }], with2027)
      .moved.map((each) => [each.new.date, each.why.map(({ date }) => date)])
  }
  it("is a cause where it counts", () => {
    expect(withClock(true)).toEqual([["2027-01-05", ["2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"]]])
  })
  it("and none where it does not, or after a restart", () => {
    const others = [["2027-01-05", ["2027-01-01", "2027-01-02", "2027-01-03"]]]
    expect(withClock(false)).toEqual(others)
    expect(withClock(true, [{ _tag: "Restart", on: "2026-12-31" }])).toEqual(others)
    expect(withClock(true, [{ _tag: "Exclude", from: "2026-12-20", through: "2026-12-21" }]))
      .toEqual([["2027-01-05", ["2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"]]])
  })
})

describe("versions", () => {
  const wrong = { date: "2026-01-01", certainty: "provisional" } as const
  const clock = { term: reply, start: "2026-09-21", effects: [] }
  const whys = (calendar: string) =>
    recompute([{ id: "A", clock, due: { ...wrong, calendar } }], chinaCalendar).moved.map(({ why }) => why.map(({ date }) => date.slice(5)))

  it("a date counted on this very version is passed over, right or wrong", () => {
    expect(recompute([{ id: "A", clock, due: { ...wrong, calendar: chinaCalendar.version } }], chinaCalendar)).toEqual({ moved: [], failed: [] })
  })
  const all = ["09-25", "09-26", "09-27", "10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07", "10-10"]
  it("a version with fewer notices: what the later ones named", () => {
    expect(whys("cn@2025.22+0")).toEqual([all])
    expect(whys("cn@2025.22~2026+0")).toEqual([all])
    expect(whys("cn@2026.23+another")).toEqual([[]])
  })
  it.each(["", "2026-11", "cn@2026", "jp@2026.23+0", "xcn@2026.23+0", "cn@2026.x+0", "cn@26.23+0"])("%j is not of our form: every notice may be new to it", (version) => {
    expect(whys(version)).toEqual([all])
  })
})

describe("what cannot be told", () => {
  it("is listed with its reason, and the others go on", () => {
    const due = { date: "2027-01-04", certainty: "provisional", calendar: "cn@2026.23~2027+0" } as const
    const gone = { id: "gone", clock: { term: reply, start: "2026-12-04", effects: [] }, due }
    const wrong = { id: "wrong", clock: { term: reply, start: "2026-02-30", effects: [] }, due }
    const result = recompute([gone, wrong, { ...open("B", "2026-12-03"), due: { ...due, date: "2026-12-30" } }], chinaCalendar)
    expect(result.failed.map(({ error, id }) => [id, error._tag])).toEqual([["gone", "CalendarGap"], ["wrong", "InvalidClock"]])
    expect(result.failed[0]?.error).toEqual(new CalendarGap({ date: "2027-01-01", from: "2007-01-01", through: "2026-12-31" }))
    expect(result.moved.map(({ id }) => id)).toEqual(["B"])
  })
  it("a date that stays and would only become provisional is not called settled", () => {
    const clock = { term: reply, start: "2026-11-27", effects: [] }
    const due = { date: "2026-12-25", certainty: "settled", calendar: with2027.version } as const
    expect(recompute([{ id: "A", clock, due }], chinaCalendar)).toEqual({ moved: [], failed: [] })
  })
  it("a run that begins before the calendar, or ends beyond it, still tells its causes", () => {
    const clock = { term: calendarDays(10), start: "2006-12-28", effects: [] }
    const { moved } = recompute([{ id: "A", clock, due: { date: "2007-01-06", certainty: "settled", calendar: "old" } }], chinaCalendar)
    expect(moved.map((each) => [each.new.date, each.why.map(({ date }) => date)])).toEqual([["2007-01-07", ["2007-01-01", "2007-01-02", "2007-01-03"]]])
    const lastDay = createCalendar({ notices: [{ ...amendment2027, off: [{ name: "元旦", from: "2026-12-31", through: "2026-12-31" }] }] })
    const end = { id: "A", clock: { term: calendarDays(10), start: "2026-12-28", effects: [] }, due: { date: "2027-01-06", certainty: "settled", calendar: "cn@2026.23+0" } } as const
    expect(recompute([end], lastDay).moved[0]?.why.map(({ date }) => date)).toEqual(["2026-12-31"])
    const beyond = { term: calendarDays(10), start: "2026-12-28", effects: [] }
    expect(recompute([{ id: "A", clock: beyond, due: { date: "2027-01-06", certainty: "settled", calendar: "old" } }], chinaCalendar).moved[0])
      .toMatchObject({ new: { date: "2027-01-07", certainty: "settled" }, why: [] })
  })
})
