/** What a day is called, how sure that is, and on whose word: on both doors, and up to the last week of the last year. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { describeDay as describeDate } from "../src/index.ts"
import { addWorkingDays, describeDay, isHoliday, isMakeUpDay, isWorkingDay } from "../src/iso/index.ts"

const everyDay = Array.from({ length: 7305 }, (_, i) => new Date(Date.UTC(2007, 0, 1 + i)).toISOString().slice(0, 10))

const notice2026 = {
  title: "国务院办公厅关于2026年部分节假日安排的通知",
  number: "国办发明电〔2025〕7号",
  date: "2025-11-04",
  address: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"
}

describe("describeDay", () => {
  it("tells the four kinds apart, with the festival where there is one", () => {
    const settled = { certainty: "settled", notice: notice2026 }
    expect(describeDay("2026-10-07")).toEqual({ date: "2026-10-07", weekday: 3, kind: "holiday", working: false, name: "国庆节", ...settled })
    expect(describeDay("2026-10-08")).toEqual({ date: "2026-10-08", weekday: 4, kind: "workday", working: true, ...settled })
    expect(describeDay("2026-10-10")).toEqual({ date: "2026-10-10", weekday: 6, kind: "makeUpDay", working: true, name: "国庆节", ...settled })
    expect(describeDay("2026-10-11")).toEqual({ date: "2026-10-11", weekday: 7, kind: "weekend", working: false, ...settled })
  })

  it("says the same of a Date as of its civil day", () => {
    expect(describeDate(new Date("2026-10-10T00:10:00+08:00"))).toEqual(describeDay("2026-10-10"))
    expect(describeDate(Date.parse("2026-10-10T23:50:00+08:00"))).toEqual(describeDay("2026-10-10"))
  })

  it("cites the next year's notice for the days of December that it names, and only for these", () => {
    expect(describeDay("2018-12-29").notice?.title).toContain("2019年")
    expect(describeDay("2018-12-28").notice?.title).toContain("2018年")
    expect(describeDay("2022-12-31")).toMatchObject({ name: "元旦", notice: { number: "国办发明电〔2022〕16号" } })
  })

  it("cites an amendment for the days that it names, though the annual notice named them too", () => {
    expect(describeDay("2019-05-01").notice?.title).toBe("国务院办公厅关于调整2019年劳动节假期安排的通知")
    expect(describeDay("2020-02-01")).toMatchObject({ kind: "holiday", notice: { number: "国办发明电〔2020〕1号" } })
    expect(describeDay("2015-09-03")).toMatchObject({ name: "抗战胜利70周年纪念日", notice: { number: "国发明电〔2015〕1号" } })
    expect(describeDay("2019-04-30").notice?.title).toBe("国务院办公厅关于2019年部分节假日安排的通知")
  })

  it("agrees with the three questions and with the weekday of every day", () => {
    const wrong = everyDay.filter((day) => {
      const { date, kind, name, notice, weekday, working } = describeDay(day)
      const sunday = new Date(day).getUTCDay()
      return date !== day || working !== isWorkingDay(day) || (kind === "holiday") !== isHoliday(day) ||
        (kind === "makeUpDay") !== isMakeUpDay(day) || weekday !== (sunday === 0 ? 7 : sunday) ||
        (kind === "weekend" && weekday < 6) || (kind === "workday" && weekday > 5) ||
        (name !== undefined) !== (kind === "holiday" || kind === "makeUpDay") || notice === undefined
    })
    expect(wrong).toEqual([])
  })
})

describe("the last week of the last year", () => {
  it("is provisional, and nothing before it is", () => {
    const provisional = everyDay.filter((day) => describeDay(day).certainty === "provisional")
    expect(provisional).toEqual(["25", "26", "27", "28", "29", "30", "31"].map((day) => `2026-12-${day}`))
  })

  it("is as long as it must be: no notice ever named an earlier day of December before its year", () => {
    const notices = JSON.parse(readFileSync(new URL("../data/notices.json", import.meta.url), "utf8")) as ReadonlyArray<{
      readonly id: string
      readonly off: ReadonlyArray<{ readonly from: string }>
      readonly work: ReadonlyArray<{ readonly date: string }>
    }>
    const early = notices.flatMap(({ id, off, work }) =>
      [...off.map(({ from }) => from), ...work.map(({ date }) => date)].filter((day) => day < id.slice(0, 4)))
    expect(early.length).toBeGreaterThan(6)
    expect(early.filter((day) => day.slice(5) < "12-25")).toEqual([])
  })

  it("leaves the answers that end before it settled", () => {
    expect(describeDay(addWorkingDays("2026-11-26", 20)).certainty).toBe("settled")
    expect(describeDay(addWorkingDays("2026-11-27", 20)).certainty).toBe("provisional")
  })
})
