/**
 * The source data against itself, against the Measures and against three independent data sets, day by day.
 *
 * The effective day map is computed here on purpose, without the package's engine: named days of a later notice win
 * over those of an earlier one, every other day is Monday to Friday. What the others get wrong is a closed list: the
 * test fails when one of them errs anew and when one of them has mended an error.
 */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { isWorkday as chineseWorkday } from "chinese-workday"
import { LegalHoliday } from "tyme4ts"
import { describe, expect, it } from "vitest"

interface NoticeRecord {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly date: string
  readonly dateKind: "issued" | "published"
  readonly address: string
  readonly amends: string | null
  readonly settles: { readonly from: string; readonly through: string }
  readonly off: ReadonlyArray<{ readonly name: string; readonly from: string; readonly through: string }>
  readonly work: ReadonlyArray<{ readonly name: string; readonly date: string }>
  readonly evidence: string
}

type Status = "off" | "work"

const notices = JSON.parse(
  readFileSync(new URL("../data/notices.json", import.meta.url), "utf8")
) as ReadonlyArray<NoticeRecord>

const annual = notices.filter((notice) => notice.amends === null)
const amendments = notices.filter((notice) => notice.amends !== null)

const FIRST = "2007-01-01"
const LAST = "2026-12-31"
const FESTIVALS = [
  "元旦",
  "春节",
  "清明节",
  "劳动节",
  "端午节",
  "中秋节",
  "国庆节",
  "国庆节、中秋节",
  "抗战胜利70周年纪念日"
]
const FIELDS = [
  "id",
  "number",
  "title",
  "date",
  "dateKind",
  "address",
  "amends",
  "settles",
  "off",
  "work",
  "evidence"
]

const DAY = 86_400_000
const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
const isWeekend = (day: string): boolean => new Date(Date.parse(day)).getUTCDay() % 6 === 0
const yearOf = (day: string): string => day.slice(0, 4)
const days = (from: string, through: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (let day = from; day <= through; day = addDays(day, 1)) found.push(day)
  return found
}

/** The days that a notice names, one entry for each mention. */
const named = (notice: NoticeRecord): ReadonlyArray<readonly [day: string, status: Status]> => [
  ...notice.off.flatMap((run) => days(run.from, run.through).map((day) => [day, "off"] as const)),
  ...notice.work.map((work) => [work.date, "work"] as const)
]

/** Monday to Friday, unless a notice names the day. */
const statusIn = (byDay: ReadonlyMap<string, Status>, day: string): Status =>
  byDay.get(day) ?? (isWeekend(day) ? "off" : "work")

/** How many working days a set of notices takes away: weekdays off less weekend days worked. */
const balance = (some: ReadonlyArray<NoticeRecord>): number =>
  [...new Map(some.flatMap(named))].reduce(
    (sum, [day, status]) => sum + (status === "off" ? Number(!isWeekend(day)) : -Number(isWeekend(day))),
    0
  )

const effective: ReadonlyMap<string, Status> = new Map(notices.flatMap(named))
const everyDay = days(FIRST, LAST)

/** The notice that decides a day: the latest one naming it, else the annual notice of its year. */
const decidingId = (day: string): string | undefined =>
  notices.findLast((notice) => named(notice).some(([it]) => it === day))?.id ??
  annual.find((notice) => notice.settles.from <= day && day <= notice.settles.through)?.id

describe("the file itself", () => {
  it.each(notices)("$id is well formed", (notice) => {
    expect(Object.keys(notice)).toEqual(FIELDS)
    expect(notice.id).toMatch(/^\d{4}(-[a-z]+)*$/)
    expect(isDay(notice.date)).toBe(true)
    expect(["issued", "published"]).toContain(notice.dateKind)
    expect(notice.title).toMatch(/^国务院(办公厅)?关于.+的通知$/)
    expect(notice.evidence).toMatch(/^[A-Z].{40,}\.$/)
    expect(notice.address).toMatch(
      /^https:\/\/www\.gov\.cn\/zhengce\/zhengceku\/(\d{4}-\d{2}\/\d{2}|\d{6})\/content_\d+\.htm$/
    )
  })

  it.each(notices.filter((notice) => notice.number !== null))("$id has a number of its own year", (notice) => {
    const issuer = notice.title.startsWith("国务院办公厅") ? "国办发明电" : "国发明电"
    expect(notice.number).toMatch(new RegExp(`^${issuer}〔${yearOf(notice.date)}〕[1-9]\\d*号$`))
  })

  it.each(notices)("$id names its days in order, once and by a known festival", (notice) => {
    const run = [...notice.off]
    expect(run.length).toBeGreaterThan(0)
    expect(run.flatMap(({ from, through }) => [from, through]).filter((day) => !isDay(day))).toEqual([])
    expect(run.filter(({ from, through }) => from > through || days(from, through).length > 9)).toEqual([])
    expect(run.filter(({ name }) => !FESTIVALS.includes(name))).toEqual([])
    expect(notice.work.filter(({ date }) => !isDay(date))).toEqual([])
    expect(notice.work.filter(({ name }) => run.every((off) => off.name !== name))).toEqual([])
    expect(run.map((off) => off.from)).toEqual(run.map((off) => off.from).toSorted())
    expect(notice.work.map((work) => work.date)).toEqual(notice.work.map((work) => work.date).toSorted())
    const mentions = named(notice).map(([day]) => day)
    expect(mentions.filter((day, i) => mentions.indexOf(day) !== i)).toEqual([])
  })

  it("stands in the order of publication, without repetition", () => {
    const dates = notices.map((notice) => notice.date)
    expect(dates).toEqual(dates.toSorted())
    const facts = notices
      .flatMap(({ address, date, id, number, title }) => [address, date, id, number, title])
      .filter((fact) => fact !== null)
    expect(facts.filter((fact, i) => facts.indexOf(fact) !== i)).toEqual([])
  })

  it("holds one annual notice for each year from 2007 to 2026, issued before the year begins", () => {
    expect(annual.map((notice) => notice.id)).toEqual(Array.from({ length: 20 }, (_, i) => String(2007 + i)))
    for (const { date, id, settles, title } of annual) {
      expect(settles).toEqual({ from: `${id}-01-01`, through: `${id}-12-31` })
      expect(title).toBe(`国务院办公厅关于${id}年部分节假日安排的通知`)
      expect(days(`${Number(id) - 1}-10-01`, `${Number(id) - 1}-12-31`)).toContain(date)
    }
  })

  it("holds three amendments, each of the annual notice of its year and settling just its own span", () => {
    expect(amendments.map((notice) => notice.id)).toEqual([
      "2015-victory-day",
      "2019-labour-day",
      "2020-spring-festival-extension"
    ])
    for (const notice of amendments) {
      const span = named(notice).map(([day]) => day).toSorted()
      expect(notice.amends).toBe(yearOf(notice.id))
      expect(notice.settles).toEqual({ from: span[0], through: span.at(-1) })
      expect(notice.date > (annual.find(({ id }) => id === notice.amends)?.date ?? "9999")).toBe(true)
      expect(notice.date < notice.settles.from).toBe(true)
    }
  })

  it("names days of a neighbouring year where the notices do, and nowhere else", () => {
    const outside = annual.flatMap((notice) =>
      named(notice).flatMap(([day, status]) => (yearOf(day) === notice.id ? [] : `${notice.id}: ${day} ${status}`))
    )
    expect(outside.toSorted()).toEqual([
      "2007: 2006-12-30 work",
      "2007: 2006-12-31 work",
      "2008: 2007-12-29 work",
      "2008: 2007-12-30 off",
      "2008: 2007-12-31 off",
      "2012: 2011-12-31 work",
      "2019: 2018-12-29 work",
      "2019: 2018-12-30 off",
      "2019: 2018-12-31 off",
      "2023: 2022-12-31 off"
    ])
  })

  it("makes up days on Saturdays and Sundays only", () => {
    const onWeekdays = notices.flatMap((notice) => notice.work.filter((work) => !isWeekend(work.date)))
    expect(onWeekdays).toEqual([])
  })

  it("lets a later notice change these days of an earlier one, and no others", () => {
    const changes = notices.flatMap((notice, i) => {
      const before = new Map(notices.slice(0, i).flatMap(named))
      return named(notice).flatMap(([day, status]) =>
        before.has(day) ? `${notice.id}: ${day} ${before.get(day)} -> ${status}` : []
      )
    })
    expect(changes).toEqual([
      "2019-labour-day: 2019-05-01 off -> off",
      "2020-spring-festival-extension: 2020-02-01 work -> off"
    ])
  })
})

describe("the Measures on holidays", () => {
  it("never work on 1 January, 1 May and 1 to 3 October", () => {
    const worked = everyDay.filter((day) => /-(01-01|05-01|10-0[123])$/.test(day) && effective.get(day) !== "off")
    expect(worked).toEqual([])
  })

  it.each(annual)("$id gives as many working days as the Measures of its time, no more and no less", (notice) => {
    // Moved rest days cancel out and a festival on a weekend is given back, so the statutory days remain.
    const statutory = notice.id < "2008" ? 10 : notice.id < "2025" ? 11 : 13
    expect(balance([notice])).toBe(statutory)
  })

  it("is exceeded by one day in September 2015, by none in May 2019 and by two in February 2020", () => {
    const more = amendments.map((notice) => {
      const before = annual.filter((it) => it.id === notice.amends)
      return balance([...before, notice]) - balance(before)
    })
    expect(more).toEqual([1, 0, 2])
  })
})

/** Its data, not its functions: in American time zones those err on a quarter of all days. */
const require = createRequire(import.meta.url)
const chineseDays = require("chinese-days/dist/chinese-days.json") as {
  readonly holidays: Readonly<Record<string, string>>
  readonly workdays: Readonly<Record<string, string>>
}

const others = {
  "chinese-days": {
    from: FIRST,
    works: (day: string): boolean => day in chineseDays.workdays || !(day in chineseDays.holidays || isWeekend(day))
  },
  tyme4ts: {
    from: FIRST,
    works: (day: string): boolean => {
      const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
      return LegalHoliday.fromYmd(year, month, date)?.isWork() ?? !isWeekend(day)
    }
  },
  "chinese-workday": {
    // Its data begins in 2011; earlier it says Monday to Friday without a warning.
    from: "2011-01-01",
    works: (day: string): boolean => chineseWorkday(day)
  }
} as const

type Who = keyof typeof others

interface KnownError {
  readonly day: string
  readonly who: Who
  readonly theirs: Status
  /** The notice that proves them wrong: it names the day, or settles its year without naming it. */
  readonly notice: string
}

/** Errors of one kind; a day that the notice does not name is an ordinary day of the year it settles. */
const error = (who: Who, notice: string, theirs: Status, ...wrong: ReadonlyArray<string>): ReadonlyArray<KnownError> =>
  wrong.map((day) => ({ day, who, theirs, notice }))

const knownErrors: ReadonlyArray<KnownError> = [
  ...error("tyme4ts", "2013", "off", "2013-04-07", "2013-10-12"),
  ...error("chinese-workday", "2011", "off", "2011-02-12", "2011-04-02"),
  ...error("chinese-workday", "2011", "work", "2011-01-29"),
  ...error("chinese-workday", "2012", "off", "2011-12-31", "2012-01-29", "2012-03-31", "2012-04-01", "2012-04-28"),
  ...error("chinese-workday", "2012", "off", "2012-10-08"),
  ...error("chinese-workday", "2012", "work", "2012-09-30"),
  ...error("chinese-workday", "2013", "off", "2013-04-07", "2013-04-27", "2013-04-28", "2013-06-08", "2013-06-09"),
  ...error("chinese-workday", "2013", "off", "2013-10-12"),
  ...error("chinese-workday", "2013", "work", "2013-12-29"),
  ...error("chinese-workday", "2014", "off", "2014-06-03", "2014-06-04", "2014-09-09", "2014-09-10", "2014-10-11"),
  ...error("chinese-workday", "2015-victory-day", "work", "2015-09-03", "2015-09-04"),
  ...error("chinese-workday", "2018", "work", "2018-01-01"),
  ...error("chinese-workday", "2020-spring-festival-extension", "work", "2020-01-31", "2020-02-01"),
  ...error("chinese-workday", "2023", "off", "2023-01-03")
]

describe("the other data sets", () => {
  it("are compared over 7305 days, of which 358 days off and 130 make-up days deviate from Monday to Friday", () => {
    expect(everyDay.length).toBe(7305)
    const deviating = everyDay.filter((day) => statusIn(effective, day) === (isWeekend(day) ? "work" : "off"))
    expect(deviating.filter((day) => !isWeekend(day)).length).toBe(358)
    expect(deviating.filter(isWeekend).length).toBe(130)
  })

  it.each(Object.keys(others) as ReadonlyArray<Who>)("%s errs on the known days only", (who) => {
    const { from, works } = others[who]
    const found = everyDay.flatMap((day) => {
      const theirs: Status = works(day) ? "work" : "off"
      return day < from || theirs === statusIn(effective, day) ? [] : `${day} ${theirs}`
    })
    const known = knownErrors.filter((it) => it.who === who).map(({ day, theirs }) => `${day} ${theirs}`)
    expect(found).toEqual(known.toSorted())
  })

  it.each(knownErrors)("$who on $day is refuted by notice $notice", ({ day, notice, theirs }) => {
    expect(decidingId(day)).toBe(notice)
    expect(statusIn(effective, day)).not.toBe(theirs)
  })
})
