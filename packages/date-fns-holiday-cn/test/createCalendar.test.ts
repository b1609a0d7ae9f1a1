/**
 * Calendars of more than the built-in notices: next year's notice, amendments, local rules, forecasts.
 *
 * The notices here are invented, and consistent with the statute: 13 days off, and no statutory day worked.
 */
import { describe, expect, it } from "vitest"
import { chinaCalendar, createCalendar, InvalidInput, InvalidNotice, type Notice, type Overlay } from "../src/calendar/index.ts"
import { CalendarGap } from "../src/CalendarGap.ts"
import { addWorkingDays, describeDay, eachWorkingDayOfInterval, isWorkingDay } from "../src/iso/index.ts"

const notice2027: Notice = {
  id: "2027",
  title: "关于2027年部分节假日安排的通知（虚构）",
  number: "虚构〔2026〕1号",
  date: "2026-11-30",
  address: "https://www.example.org/2027",
  year: 2027,
  off: [
    { name: "元旦", from: "2026-12-31", through: "2027-01-02" },
    { name: "春节", from: "2027-02-05", through: "2027-02-12" },
    { name: "清明节", from: "2027-04-03", through: "2027-04-05" },
    { name: "劳动节", from: "2027-05-01", through: "2027-05-05" },
    { name: "端午节", from: "2027-06-09", through: "2027-06-09" },
    { name: "中秋节", from: "2027-09-15", through: "2027-09-15" },
    { name: "国庆节", from: "2027-10-01", through: "2027-10-07" }
  ],
  work: [
    { name: "元旦", date: "2026-12-26" },
    { name: "春节", date: "2027-01-30" },
    { name: "春节", date: "2027-02-14" },
    { name: "劳动节", date: "2027-05-08" },
    { name: "国庆节", date: "2027-09-26" },
    { name: "国庆节", date: "2027-10-09" }
  ]
}

const amendment: Notice = {
  ...notice2027,
  id: "2027-may",
  title: "关于调整2027年劳动节假期安排的通知（虚构）",
  address: "https://www.example.org/2027-may",
  year: null,
  off: [{ name: "劳动节", from: "2027-05-06", through: "2027-05-07" }],
  work: [{ name: "劳动节", date: "2027-05-05" }]
}

const festival: Overlay = {
  id: "guangxi-2026",
  title: "广西壮族自治区2026年“壮族三月三”放假安排（虚构）",
  number: null,
  date: null,
  address: "https://www.example.org/sanyuesan-2026",
  off: [{ name: "壮族三月三", from: "2026-04-20", through: "2026-04-21" }],
  work: []
}

describe("next year's notice", () => {
  const calendar = createCalendar({ notices: [notice2027] })

  it("extends the calendar by its year and settles the end of the year before", () => {
    expect(calendar).toMatchObject({ from: "2007-01-01", through: "2027-12-31", settledThrough: "2027-12-24" })
    expect(calendar.version).toMatch(/^cn@2027\.24\+[0-9a-f]{16}$/)
    expect(describeDay("2026-12-28", { calendar }).certainty).toBe("settled")
    expect(describeDay("2027-12-24", { calendar }).certainty).toBe("settled")
    expect(describeDay("2027-12-25", { calendar }).certainty).toBe("provisional")
  })

  it("names days of the December before, and is cited for them", () => {
    const { address, date, number, title } = notice2027
    const cited = { title, number, date, address }
    expect(describeDay("2026-12-26", { calendar })).toMatchObject({ kind: "makeUpDay", name: "元旦", notice: cited })
    expect(describeDay("2026-12-31", { calendar })).toMatchObject({ kind: "holiday", name: "元旦", notice: cited })
    expect(describeDay("2027-03-01", { calendar })).toMatchObject({ kind: "workday", notice: cited })
    expect(describeDay("2026-12-30", { calendar }).notice?.title).toContain("2026年")
  })

  it("moves the answers that reach over the end of the year, and no other calendar's", () => {
    expect(() => addWorkingDays("2026-12-18", 20)).toThrow(CalendarGap)
    const days = eachWorkingDayOfInterval({ start: "2026-12-19", end: "2027-01-15" }, { calendar })
    // 26 December is worked, 31 December is not
    expect(days).toContain("2026-12-26")
    expect(days).not.toContain("2026-12-31")
    expect(addWorkingDays("2026-12-18", days.length, { calendar })).toBe("2027-01-15")
    expect(isWorkingDay("2026-12-26")).toBe(false)
    expect(isWorkingDay("2026-12-31")).toBe(true)
  })

  it("can be the first of several", () => {
    const notice2028: Notice = {
      ...notice2027,
      id: "2028",
      year: 2028,
      off: [
        { name: "元旦", from: "2028-01-01", through: "2028-01-03" },
        { name: "春节", from: "2028-01-25", through: "2028-01-31" },
        { name: "清明节", from: "2028-04-04", through: "2028-04-04" },
        { name: "劳动节", from: "2028-05-01", through: "2028-05-03" },
        { name: "端午节", from: "2028-05-28", through: "2028-05-29" },
        { name: "国庆节、中秋节", from: "2028-10-01", through: "2028-10-08" }
      ],
      work: [{ name: "春节", date: "2028-02-05" }]
    }
    const both = createCalendar({ notices: [notice2027, notice2028] })
    expect(both).toMatchObject({ through: "2028-12-31", settledThrough: "2028-12-24" })
    expect(both.version).toMatch(/^cn@2028\.25\+/)
    expect(isWorkingDay("2028-02-05", { calendar: both })).toBe(true)
    expect(() => createCalendar({ notices: [notice2028, notice2027] })).toThrow(InvalidNotice)
  })
})

describe("the version", () => {
  const { version } = createCalendar({ notices: [notice2027] })

  it("is the same for the same days, whatever the notices are called", () => {
    const renamed = { ...notice2027, title: "另一标题", number: null, address: "https://www.example.org/other" }
    expect(createCalendar({ notices: [renamed] }).version).toBe(version)
    expect(createCalendar({ notices: [{ ...notice2027, off: notice2027.off.toReversed() }] }).version).toBe(version)
  })

  it("changes with one day, with a local rule, with a forecast", () => {
    const versions = [
      chinaCalendar.version,
      version,
      createCalendar({ notices: [{ ...notice2027, work: notice2027.work.slice(1) }] }).version,
      createCalendar({ notices: [notice2027, amendment] }).version,
      createCalendar({ notices: [notice2027], overlays: [festival] }).version,
      createCalendar({ notices: [notice2027], forecastThrough: 2028 }).version,
      createCalendar({ forecastThrough: 2028 }).version,
      createCalendar({ forecastThrough: 2027 }).version,
      createCalendar({ overlays: [festival] }).version
    ]
    expect(new Set(versions).size).toBe(versions.length)
    expect(createCalendar({ forecastThrough: 2030 }).version).toMatch(/^cn@2026\.23~2030\+[0-9a-f]{16}$/)
  })

  it("tells a forecast from a notice with the same days", () => {
    const forecast = createCalendar({ forecastThrough: 2027 })
    const { off } = forecast.overlays![0]!
    const noticed = createCalendar({ notices: [{ ...notice2027, off, work: [] }] })
    const days = { start: "2026-12-01", end: "2027-12-31" }
    expect(eachWorkingDayOfInterval(days, { calendar: noticed })).toEqual(eachWorkingDayOfInterval(days, { calendar: forecast }))
    expect(noticed.version.split("+")[1]).not.toBe(forecast.version.split("+")[1])
  })
})

describe("an amendment", () => {
  it("wins over the notice before it, day by day, and is cited for its days", () => {
    const calendar = createCalendar({ notices: [notice2027, amendment] })
    expect(describeDay("2027-05-05", { calendar })).toMatchObject({ kind: "workday", notice: { address: amendment.address } })
    expect(describeDay("2027-05-06", { calendar })).toMatchObject({ kind: "holiday", notice: { address: amendment.address } })
    expect(describeDay("2027-05-04", { calendar })).toMatchObject({ kind: "holiday", notice: { address: notice2027.address } })
    expect(calendar.settledThrough).toBe("2027-12-24")
  })

  it("loses against a later one: the order of publication decides", () => {
    const back: Notice = {
      ...amendment,
      id: "2027-may-again",
      off: [{ name: "劳动节", from: "2027-05-05", through: "2027-05-05" }],
      work: [{ name: "劳动节", date: "2027-05-06" }]
    }
    const may = (notices: ReadonlyArray<Notice>): ReadonlyArray<string> =>
      eachWorkingDayOfInterval({ start: "2027-05-04", end: "2027-05-08" }, { calendar: createCalendar({ notices }) })
    expect(may([notice2027, amendment, back])).toEqual(["2027-05-06", "2027-05-08"])
    expect(may([notice2027, back, amendment])).toEqual(["2027-05-05", "2027-05-08"])
  })

  it("may be a whole year again, which is then cited for the days that neither names", () => {
    const again: Notice = { ...notice2027, id: "2027-again", title: "另一份虚构通知" }
    const calendar = createCalendar({ notices: [notice2027, again] })
    expect(describeDay("2027-03-01", { calendar }).notice?.title).toBe(again.title)
    expect(calendar.through).toBe("2027-12-31")
  })

  it("may amend a built-in year", () => {
    const extra: Notice = { ...amendment, off: [{ name: "纪念日", from: "2026-09-03", through: "2026-09-03" }], work: [] }
    const calendar = createCalendar({ notices: [extra] })
    expect(calendar.version).toMatch(/^cn@2026\.24\+/)
    expect(isWorkingDay("2026-09-03", { calendar })).toBe(false)
  })
})

describe("a local rule", () => {
  it("wins over the national notices, and is cited", () => {
    const calendar = createCalendar({ overlays: [festival] })
    const { address, date, number, title } = festival
    expect(describeDay("2026-04-20", { calendar })).toEqual({
      date: "2026-04-20",
      weekday: 1,
      kind: "holiday",
      working: false,
      name: "壮族三月三",
      certainty: "settled",
      notice: { title, number, date, address }
    })
    expect(addWorkingDays("2026-04-17", 1, { calendar })).toBe("2026-04-22")
    expect(addWorkingDays("2026-04-17", 1)).toBe("2026-04-20")
    expect(calendar.version.startsWith("cn@2026.23+")).toBe(true)
  })

  it("may work on a day that a notice gives, and is cited for a working day too", () => {
    const calendar = createCalendar({ overlays: [{ ...festival, off: [], work: [{ name: "值班", date: "2026-10-06" }] }] })
    expect(describeDay("2026-10-06", { calendar })).toMatchObject({ kind: "workday", working: true, notice: { title: festival.title } })
    expect(describeDay("2026-10-06", { calendar })).not.toHaveProperty("name")
  })

  it("loses against a later local rule, and wins over a forecast", () => {
    const later: Overlay = { ...festival, id: "later", off: [], work: [{ name: "壮族三月三", date: "2026-04-20" }] }
    expect(isWorkingDay("2026-04-20", { calendar: createCalendar({ overlays: [festival, later] }) })).toBe(true)
    expect(isWorkingDay("2026-04-20", { calendar: createCalendar({ overlays: [later, festival] }) })).toBe(false)
    const over: Overlay = { ...festival, off: [], work: [{ name: "国庆节", date: "2027-10-04" }] }
    expect(isWorkingDay("2027-10-04", { calendar: createCalendar({ forecastThrough: 2027 }) })).toBe(false)
    expect(isWorkingDay("2027-10-04", { calendar: createCalendar({ overlays: [over], forecastThrough: 2027 }) })).toBe(true)
  })
})

describe("a forecast", () => {
  it("reaches as far as it is told, and is provisional throughout", () => {
    const calendar = createCalendar({ forecastThrough: 2030 })
    expect(calendar).toMatchObject({ through: "2030-12-31", settledThrough: "2026-12-24" })
    expect(describeDay("2026-12-24", { calendar }).certainty).toBe("settled")
    expect(describeDay("2028-03-01", { calendar })).toEqual(
      { date: "2028-03-01", weekday: 3, kind: "workday", working: true, certainty: "provisional" }
    )
    expect(describeDay("2027-10-01", { calendar })).toMatchObject(
      { kind: "holiday", name: "国庆节", certainty: "provisional", notice: { title: "全国年节及纪念日放假办法" } }
    )
    expect(describeDay("2027-10-05", { calendar }).name).toBe("国庆节补假")
    expect(() => isWorkingDay("2031-01-01", { calendar })).toThrow(CalendarGap)
  })

  it("gives way to a notice", () => {
    const calendar = createCalendar({ notices: [notice2027], forecastThrough: 2028 })
    expect(describeDay("2027-10-07", { calendar })).toMatchObject({ kind: "holiday", certainty: "settled" })
    expect(describeDay("2028-01-03", { calendar })).toMatchObject({ name: "元旦补假", certainty: "provisional" })
    expect(createCalendar({ notices: [notice2027], forecastThrough: 2027 }).version)
      .toBe(createCalendar({ notices: [notice2027] }).version)
  })

  it("is refused for a year without an almanac, a year that is past, and what is no year", () => {
    expect(createCalendar({ forecastThrough: 2040 }).through).toBe("2040-12-31")
    for (const value of [2025, 2041, 2027.5, NaN, Infinity, "2030", null, {}]) {
      const parts = { forecastThrough: value as number }
      expect(() => createCalendar(parts)).toThrow(InvalidInput)
      expect(() => createCalendar(parts)).toThrow("a year from 2026 to 2040 in forecastThrough")
    }
  })
})

describe("a notice is refused", () => {
  const off = notice2027.off
  const without = (...names: ReadonlyArray<string>): Notice => ({ ...notice2027, off: off.filter(({ name }) => !names.includes(name)) })
  const refusals: ReadonlyArray<readonly [string, Partial<Record<keyof Notice, unknown>>, path: string, problem: string]> = [
    ["that leaves a year out", { ...notice2027, year: 2028, id: "2028" }, "year", "there is no notice for 2027 before it"],
    ["for half a year", { ...notice2027, year: 2026.5 }, "year", "expected a whole number, or null"],
    ["without a year", { ...notice2027, year: undefined }, "year", "expected a whole number, or null"],
    ["that is empty", { ...notice2027, off: [], work: [] }, "off", "names no day"],
    ["that names a day twice", { ...notice2027, work: [{ name: "国庆节", date: "2027-10-07" }] }, "work[0]", "named twice"],
    ["that lacks a statutory day", without("端午节"), "off", "2027-06-09 (端午节) is off by statute"],
    ["that works on a statutory day", { ...amendment, year: 2027 }, "off", "2027-01-01 (元旦) is off by statute"],
    ["that names a day before 2007", { ...notice2027, off: [...off, { name: "元旦", from: "2006-12-31", through: "2006-12-31" }] }, "off[7]", "2006-12-31 lies outside"],
    ["that names a day after its year", { ...notice2027, off: [...off, { name: "元旦", from: "2027-12-31", through: "2028-01-01" }] }, "off[7]", "lies outside"],
    ["with a day that does not exist", { ...notice2027, off: [{ name: "元旦", from: "2027-02-29", through: "2027-03-01" }] }, "off[0].from", "Expected YYYY-MM-DD"],
    ["with a day that is no text", { ...notice2027, work: [{ name: "元旦", date: 20270102 }] }, "work[0].date", "Expected YYYY-MM-DD"],
    ["with an end before its beginning", { ...notice2027, off: [{ name: "元旦", from: "2027-01-03", through: "2027-01-01" }] }, "off[0]", "expected 1 to 31 days"],
    ["with a run of a year", { ...notice2027, off: [{ name: "元旦", from: "2027-01-01", through: "2027-12-31" }] }, "off[0]", "expected 1 to 31 days"],
    ["with a festival without a name", { ...notice2027, off: [{ name: "", from: "2027-01-01", through: "2027-01-01" }] }, "off[0].name", "expected a text"],
    ["with null for a row", { ...notice2027, work: [null] }, "work[0].name", "expected a text"],
    ["without a list of days off", { ...notice2027, off: undefined }, "off", "expected a list"],
    ["without a list of days worked", { ...notice2027, work: "2027-01-30" }, "work", "expected a list"],
    ["without a title", { ...notice2027, title: undefined }, "title", "expected a text"],
    ["without an address", { ...notice2027, address: "" }, "address", "expected a text"],
    ["with a number that is no text", { ...notice2027, number: 7 }, "number", "expected a text, or null"],
    ["with a date that is none", { ...notice2027, date: "2026-11-31" }, "date", "Expected YYYY-MM-DD"]
  ]

  it.each(refusals)("%s", (_, notice, path, problem) => {
    let error: unknown
    try {
      createCalendar({ notices: [notice as unknown as Notice] })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(InvalidNotice)
    expect(error).toMatchObject({ name: "InvalidNotice", id: notice.id, path })
    expect((error as InvalidNotice).message).toContain(problem)
  })

  it("without an id", () => {
    expect(() => createCalendar({ notices: [{ ...notice2027, id: undefined as unknown as string }] })).toThrow("Notice ?, id")
  })

  it("also as an amendment, when it works on a statutory day", () => {
    const wrong: Notice = { ...amendment, off: [], work: [{ name: "国庆节", date: "2027-10-02" }] }
    expect(() => createCalendar({ notices: [notice2027, wrong] })).toThrow("2027-10-02 (国庆节) is off by statute")
    const past: Notice = { ...amendment, off: [], work: [{ name: "国庆节", date: "2026-10-02" }] }
    expect(() => createCalendar({ notices: [past] })).toThrow("2026-10-02 (国庆节) is off by statute")
  })
})

describe("a calendar", () => {
  it("cannot be changed", () => {
    const calendar = createCalendar({ notices: [notice2027], overlays: [festival] })
    expect(() => Object.assign(calendar, { version: "mine" })).toThrow(TypeError)
    expect(() => (calendar.added as Array<Notice>).push(amendment)).toThrow(TypeError)
    expect(() => (calendar.overlays as Array<Overlay>).pop()).toThrow(TypeError)
    expect(() => Object.assign(calendar.overlays![0]!.off[0]!, { name: "假日" })).toThrow(TypeError)
  })

  it("keeps nothing of what was handed in", () => {
    const draft = { ...notice2027, off: notice2027.off.map((run) => ({ ...run })) }
    const calendar = createCalendar({ notices: [draft] })
    const before = describeDay("2027-10-01", { calendar })
    draft.title = "改过的标题"
    draft.off[6]!.name = "改过的节日"
    draft.off.length = 0
    expect(describeDay("2027-10-01", { calendar })).toEqual(before)
    expect(before).toMatchObject({ name: "国庆节", notice: { title: notice2027.title } })
  })
})
