/**
 * The table of lunar festivals against two almanacs that do not know it: tyme4ts, and the Chinese calendar of the host's ICU.
 *
 * tyme4ts agrees on every day. ICU reckons the new moon with a coarser series, and errs where one falls within some minutes of
 * midnight in Beijing: the list below is closed, but a mended ICU passes too.
 */
import { LunarDay, SolarTerm } from "tyme4ts"
import { describe, expect, it } from "vitest"
import { statutoryDays } from "../src/calendar/index.ts"

const years = Array.from({ length: 16 }, (_, i) => 2025 + i)

/** The festivals of a year as the statute's days name them. */
const ours = (year: number) => {
  const days = statutoryDays(year)
  const of = (name: string): ReadonlyArray<string> => days.filter((day) => day.name === name).map(({ date }) => date)
  return { spring: of("春节")[1], qingming: of("清明节")[0], dragonBoat: of("端午节")[0], midAutumn: of("中秋节")[0] }
}

const lunar = (year: number, month: number, day: number): string => LunarDay.fromYmd(year, month, day).getSolarDay().toString()
  .replace(/(\d+)年(\d+)月(\d+)日/, (_, y: string, m: string, d: string) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`)

const pad = (n: number): string => String(n).padStart(2, "0")

describe("tyme4ts", () => {
  it.each(years)("agrees on the festivals of %i", (year) => {
    const term = SolarTerm.fromName(year, "清明").getSolarDay()
    expect(ours(year)).toEqual({
      spring: lunar(year, 1, 1),
      qingming: `${term.getYear()}-${pad(term.getMonth())}-${pad(term.getDay())}`,
      dragonBoat: lunar(year, 5, 5),
      midAutumn: lunar(year, 8, 15)
    })
  })
})

const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" })

/** Month and day of the lunar year, e.g. `1/1`; a leap month is marked, e.g. `6bis/1`. */
const lunarDate = (day: string): string => {
  const parts = chinese.formatToParts(new Date(day))
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ""
  return `${part("month")}/${part("day")}`
}

/** What ICU takes for 初一, where that is another day than the almanac's. */
const knownErrors: Readonly<Record<string, { readonly theirs: string; readonly reason: string }>> = {
  2027: { theirs: "2027-02-07", reason: "new moon on 2027-02-06 at about 15:56 UTC, which is 23:56 in Beijing" },
  2030: { theirs: "2030-02-02", reason: "new moon on 2030-02-02 at about 16:07 UTC, which is 2030-02-03 00:07 in Beijing" }
}

describe("the Chinese calendar of ICU", () => {
  it.each(years)("agrees on the festivals of %i, but for the known errors", (year) => {
    const days = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10))
    const on = (date: string): string | undefined => days.find((day) => lunarDate(day) === date)
    const { dragonBoat, midAutumn, spring } = ours(year)
    expect([on("5/5"), on("8/15")]).toEqual([dragonBoat, midAutumn])
    expect([spring, knownErrors[year]?.theirs]).toContain(on("1/1"))
  })

  it("errs by one day where it errs", () => {
    const days = Object.entries(knownErrors).map(([year, { theirs }]) => Date.parse(theirs) - Date.parse(ours(+year).spring!))
    expect(days.map((milliseconds) => milliseconds / 864e5)).toEqual([1, -1])
  })
})

describe("the rules of the calendar", () => {
  it.each(years)("hold in %i: 初一 is near a new moon of late January or February, the others follow by whole months", (year) => {
    const { dragonBoat, midAutumn, spring } = ours(year)
    const after = (later: string | undefined, earlier: string | undefined): number =>
      (Date.parse(later ?? "") - Date.parse(earlier ?? "")) / 864e5
    expect(spring! >= `${year}-01-21` && spring! <= `${year}-02-21`).toBe(true)
    // a lunar month has 29 or 30 days, and a leap month may come between
    const isMonths = (days: number, ...some: ReadonlyArray<number>): boolean =>
      some.some((months) => days >= months * 29 && days <= months * 30)
    expect(isMonths(after(dragonBoat, spring) - 4, 4, 5)).toBe(true)
    expect(isMonths(after(midAutumn, dragonBoat) - 10, 3, 4)).toBe(true)
  })
})
