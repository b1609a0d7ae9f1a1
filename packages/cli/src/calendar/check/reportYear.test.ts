import { addDays } from "@zone/core/calendar"
import { type Notice, notices } from "date-fns-holiday-cn/calendar"
import { describe, expect, it } from "vitest"
import { reportYear } from "./reportYear.ts"

/** A year's notice with its amendments worked in, as the data set's file of the year has them. */
const amended = (year: number): Notice => {
  const days = new Map<string, { readonly name: string; readonly off: boolean }>()
  for (const { off, work } of notices.filter(({ id }) => id.startsWith(String(year)))) {
    for (const { from, name, through } of off) for (let date = from; date <= through; date = addDays(date, 1)) days.set(date, { name, off: true })
    for (const { date, name } of work) days.set(date, { name, off: false })
  }
  const named = [...days].map(([date, day]) => ({ date, ...day }))
  return {
    ...notices.find((notice) => notice.year === year)!,
    off: named.filter(({ off }) => off).map(({ date, name }) => ({ name, from: date, through: date })),
    work: named.filter(({ off }) => !off).map(({ date, name }) => ({ name, date }))
  }
}

const years = Array.from({ length: 20 }, (_, i) => 2007 + i)

describe("reportYear", () => {
  it.each(years)("finds no difference in %i as it was", (year) => {
    expect(reportYear(amended(year)).differences).toEqual([])
  })

  it("balances every year but those in which days were given", () => {
    const odd = years.map((year) => reportYear(amended(year))).filter(({ warnings }) => warnings.length > 0)
    expect(odd.map(({ balance, statutory, year }) => [year, balance, statutory])).toEqual([[2015, 12, 11], [2020, 13, 11]])
  })

  it("misses what an amendment changed, when the file is older", () => {
    const { differences } = reportYear(notices.find(({ year }) => year === 2020)!)
    expect(differences.map(({ date, file, notice }) => [date, file, notice])).toEqual([
      ["2020-01-31", undefined, "off"], ["2020-02-01", "work", "off"], ["2020-02-02", undefined, "off"]
    ])
  })
})
