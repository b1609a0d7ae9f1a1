/**
 * The package's own answers against its source data: what a day is, and which notice says so.
 *
 * The expectation is computed from data/notices.json here, without the package's engine or its generated tables.
 */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { describeDay, isWorkingDay } from "../src/iso/index.ts"

interface NoticeRecord {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly date: string
  readonly address: string
  readonly amends: string | null
  readonly off: ReadonlyArray<{ readonly name: string; readonly from: string; readonly through: string }>
  readonly work: ReadonlyArray<{ readonly name: string; readonly date: string }>
}

interface Named {
  readonly kind: "holiday" | "makeUpDay"
  readonly name: string
  readonly notice: NoticeRecord
}

const notices = JSON.parse(
  readFileSync(new URL("../data/notices.json", import.meta.url), "utf8")
) as ReadonlyArray<NoticeRecord>

const DAY = 86_400_000
const days = (from: string, through: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (let time = Date.parse(from); time <= Date.parse(through); time += DAY) {
    found.push(new Date(time).toISOString().slice(0, 10))
  }
  return found
}

/** What the latest notice naming a day says of it: the file stands in the order of publication. */
const named = new Map<string, Named>()
for (const notice of notices) {
  for (const { from, name, through } of notice.off) {
    for (const day of days(from, through)) named.set(day, { kind: "holiday", name, notice })
  }
  for (const { date, name } of notice.work) named.set(date, { kind: "makeUpDay", name, notice })
}

const annual = new Map(notices.flatMap((notice) => (notice.amends === null ? [[notice.id, notice] as const] : [])))
const kindOf = (day: string): string =>
  named.get(day)?.kind ?? (new Date(Date.parse(day)).getUTCDay() % 6 === 0 ? "weekend" : "workday")
const worked = (day: string): boolean => ["makeUpDay", "workday"].includes(kindOf(day))

const everyDay = days("2007-01-01", "2026-12-31")

describe("the package and its source data", () => {
  it("agree on every working day from 2007 to 2026", () => {
    expect(everyDay.length).toBe(7305)
    expect(everyDay.filter((day) => isWorkingDay(day) !== worked(day))).toEqual([])
  })

  it("agree on the kind and the name of every day", () => {
    const differing = everyDay.flatMap((day) => {
      const { date, kind, name } = describeDay(day)
      const ours = [date, kind, name].join(" ")
      const expected = [day, kindOf(day), named.get(day)?.name].join(" ")
      return ours === expected ? [] : `${ours}, not ${expected}`
    })
    expect(differing).toEqual([])
  })

  it("agree on the notice that decides every day: the latest one naming it, else the annual one of its year", () => {
    const differing = everyDay.flatMap((day) => {
      const expected = named.get(day)?.notice ?? annual.get(day.slice(0, 4))
      const { notice } = describeDay(day)
      return notice !== undefined && notice.address === expected?.address ? [] : `${day}: ${notice?.address}`
    })
    expect(differing).toEqual([])
  })

  it.each(["2007-12-31", "2011-12-31", "2013-04-07", "2015-09-04", "2019-05-03", "2020-02-01", "2026-02-14"])(
    "cite the whole notice for %s",
    (day) => {
      const expected = named.get(day)?.notice
      const { address, date, number, title } = expected ?? {}
      expect(expected).toBeDefined()
      expect(describeDay(day).notice).toMatchObject({ address, date, number, title })
    }
  )
})
