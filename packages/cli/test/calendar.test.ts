import { addDays } from "@zone/core/calendar"
import { notices } from "date-fns-holiday-cn/calendar"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { zone } from "./zone.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-calendar-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Day {
  readonly name: string
  readonly date: string
  readonly isOffDay: boolean
}

interface YearFile {
  readonly year: number
  readonly papers: ReadonlyArray<string>
  readonly days: ReadonlyArray<Day>
}

const off = (name: string, from: string, length: number): ReadonlyArray<Day> =>
  Array.from({ length }, (_, i) => ({ name, date: addDays(from, i), isOffDay: true }))
const work = (name: string, date: string): Day => ({ name, date, isOffDay: false })

/** Invented: no notice for 2027 is out. */
const invented: YearFile = {
  year: 2027,
  papers: ["https://www.gov.cn/example-2027.htm"],
  days: [
    ...off("元旦", "2027-01-01", 3),
    work("春节", "2027-01-31"), ...off("春节", "2027-02-05", 8), work("春节", "2027-02-20"),
    ...off("清明节", "2027-04-03", 3),
    ...off("劳动节", "2027-05-01", 5), work("劳动节", "2027-05-08"),
    ...off("端午节", "2027-06-09", 1),
    ...off("中秋节", "2027-09-15", 1),
    work("国庆节", "2027-09-26"), ...off("国庆节", "2027-10-01", 7), work("国庆节", "2027-10-09")
  ]
}

/** A built-in year in the form of the data set. */
const known = (year: number): YearFile => {
  const notice = notices.find((each) => each.year === year)!
  const days = [
    ...notice.off.flatMap(({ from, name, through }) => off(name, from, 1 + (Date.parse(through) - Date.parse(from)) / 86_400_000)),
    ...notice.work.map(({ date, name }) => work(name, date))
  ]
  return { year, papers: [notice.address], days: days.toSorted((a, b) => a.date < b.date ? -1 : 1) }
}

const write = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content))
  return name
}

const check = (...words: ReadonlyArray<string>) => zone(["calendar", "check", ...words], { cwd: folder })

describe("zone calendar check", () => {
  it("reads the text of a notice as it was published, and says the line where it is wrong", async () => {
    const text = [
      "国务院办公厅关于2027年部分节假日安排的通知（虚构）", "https://www.example.org/2027.htm",
      "一、元旦：1月1日（周五）至3日（周日）放假，共3天。", "二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月20日（周六）上班。",
      "三、清明节：4月3日（周六）至5日（周一）放假，共3天。", "四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。", "五、端午节：6月9日（周三）放假1天。",
      "六、中秋节：9月15日（周三）放假1天。", "七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。"
    ].join("\n")
    const [byText, byFile] = [await check(write("2027.txt", text), "--json"), await check(write("2027.json", { ...invented, papers: ["https://www.example.org/2027.htm"] }), "--json")]
    expect([byText.code, byText.err]).toEqual([0, ""])
    expect({ ...JSON.parse(byText.out) as object, file: "2027.json" }).toEqual(JSON.parse(byFile.out))
    const wrong = await check(write("2027-wrong.txt", text.replace("共8天", "共7天")))
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain("第4行：应为共8天")
    expect((await check(write("letter.txt", "各有关单位：另行通知。"))).err).toContain("缺少“国务院办公厅关于")
  })

  it("accepts a new year, with its days in a table and a warning where the balance is off", async () => {
    const unbalanced = { ...invented, days: invented.days.filter(({ date }) => date !== "2027-10-09") }
    const [good, warned] = await Promise.all([
      check(write("2027.json", invented)), check(write("2027-unbalanced.json", unbalanced))
    ])
    expect(good).toMatchObject({ code: 0, err: "" })
    expect(good.out).toContain("2027.json：2027年，放假 28 天，调休上班 5 天\n依据：https://www.gov.cn/example-2027.htm\n")
    expect(good.out).toContain("2027-02-20  周六  春节    调休上班\n")
    expect(good.out).toContain("2027-04-03  周六  清明节  放假\n")
    expect(good.out).toContain("工作日放假减去周末上班为 13 天，与法定节假日 13 天一致\n")
    expect(good.out).toContain("结论：可以作为2027年的日历\n")
    expect(warned.code).toBe(0)
    expect(warned.out).toContain("提醒：工作日放假 18 天 − 周末上班 4 天 = 14 天，与法定节假日 13 天不符")
  })

  it("compares a year that is known day by day", async () => {
    const same = write("2026.json", known(2026))
    const other = write("2026-other.json", {
      ...known(2026),
      days: known(2026).days.map((day) => day.date === "2026-02-14" ? { ...day, isOffDay: true } : day).filter(({ date }) => date !== "2026-10-10")
    })
    const [agrees, differs] = await Promise.all([check(same), check(other)])
    expect(agrees.code).toBe(0)
    expect(agrees.out).toContain("与内置通知逐日一致")
    expect(differs.code).toBe(1)
    expect(differs.out).toContain("与内置通知有 2 天不同：")
    expect(differs.out).toContain("  2026-02-14（周六） 文件：放假　内置通知：上班（国办发明电〔2025〕7号）\n")
    expect(differs.out).toContain("  2026-10-10（周六） 文件：未提到　内置通知：上班")
  })

  it("refuses what is no calendar, and says where it is wrong", async () => {
    const day = (change: object, at = 3) => ({ ...invented, days: invented.days.map((each, i) => i === at ? { ...each, ...change } : each) })
    const files: ReadonlyArray<readonly [content: unknown, path: string]> = [
      [{ ...invented, days: [] }, "days"],
      [{ ...invented, papers: [] }, "papers"],
      [{ ...invented, year: "2027" }, "year"],
      [{ ...invented, year: 2028, days: invented.days.map((each) => ({ ...each, date: each.date.replace("2027", "2028") })) }, "days"],
      [day({ date: "2027-02-29" }), "days[3].date"],
      [day({ date: "2027-01-01" }), "days[3].date"],
      [day({ isOffDay: "no" }), "days[3].isOffDay"],
      [day({ name: "" }), "days[3].name"],
      [day({ isOffDay: false }, 0), "days[0].isOffDay"],
      [day({ date: "2029-01-02" }), "days[3].date"],
      ["{\"year\":\n2027,", "第2行"],
      ["[]", ""]
    ]
    const names = files.map(([content], i) => write(`wrong-${i}.json`, content))
    const [ended, plain] = await Promise.all([check(...names, "missing.json", "--json"), check(names[0]!)])
    expect(ended.code).toBe(2)
    const found = ended.out.trimEnd().split("\n").map((line) => JSON.parse(line) as { file: string; ok: boolean; error: { path: string; message: string } })
    expect(found.map(({ error, file }) => [file, error.path])).toEqual([...names.map((name, i) => [name, files[i]![1]]), ["missing.json", ""]])
    expect(found.every(({ error, ok }) => !ok && /\p{Script=Han}/u.test(error.message))).toBe(true)
    expect(plain).toEqual({ code: 2, out: "", err: "wrong-0.json：不能当作日历。days：2027年是空的，通知尚未公布，不能当作日历\n" })
  })

  it("wants the year between", async () => {
    const later = { ...invented, year: 2028, days: [
      ...off("元旦", "2028-01-01", 3), ...off("春节", "2028-01-25", 8), ...off("清明节", "2028-04-04", 1), ...off("劳动节", "2028-05-01", 5),
      ...off("端午节", "2028-05-28", 3), ...off("国庆节、中秋节", "2028-10-01", 8)
    ] }
    write("2027.json", invented)
    write("2028.json", later)
    const [alone, both] = await Promise.all([check("2028.json"), check("2027.json", "2028.json", "--json")])
    expect(alone.code).toBe(2)
    expect(alone.err).toContain("缺少2027年的放假通知，各年的文件要一起给出")
    expect(both.code).toBe(0)
    expect(both.out.trimEnd().split("\n").map((line) => (JSON.parse(line) as { readonly year: number }).year)).toEqual([2027, 2028])
  })
})

describe("a calendar from a file", () => {
  it("settles what was a gap, and is refused when it is none", async () => {
    write("2027.json", invented)
    write("empty.json", { ...invented, days: [] })
    const words = ["deadline", "--term", "reply", "--received", "2027-01-20", "--calendar"]
    const [settled, refused] = await Promise.all([zone([...words, "2027.json"], { cwd: folder }), zone([...words, "empty.json"], { cwd: folder })])
    expect(settled.out).toContain("2027-02-23（周二） 确定\n")
    expect(refused).toMatchObject({ code: 2, out: "" })
    expect(refused.err).toContain("empty.json：不能当作日历。days：")
  })
})

describe("zone calendar ics", () => {
  const unfold = (text: string): ReadonlyArray<string> => text.replaceAll(/\r\n[ \t]/g, "").split("\r\n")
  const events = (text: string): ReadonlyArray<Readonly<Record<string, string>>> =>
    unfold(text).join("\n").split("BEGIN:VEVENT\n").slice(1).map((event) =>
      Object.fromEntries(event.split("\n").filter((line) => line.includes(":")).map((line) => {
        const at = line.indexOf(":")
        return [line.slice(0, at), line.slice(at + 1).replaceAll("\\n", "\n").replaceAll(/\\([\\;,])/g, "$1")]
      })))

  it("reads back, folded and ended as RFC 5545 wants, and is the same bytes each time and everywhere", async () => {
    const file = join(folder, "2026.ics")
    const [first, second] = await Promise.all([
      zone(["calendar", "ics", "2026"], { env: { TZ: "America/Los_Angeles" } }),
      zone(["calendar", "ics", "2026", "--out", file], { env: { TZ: "Asia/Shanghai" } })
    ])
    expect(first.code).toBe(0)
    expect(second).toMatchObject({ code: 0, out: "" })
    expect(readFileSync(file, "utf8")).toBe(first.out)
    expect(first.out.endsWith("END:VCALENDAR\r\n")).toBe(true)
    expect(first.out.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    expect(Math.max(...first.out.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    const all = events(first.out)
    expect(all).toHaveLength(13)
    expect(new Set(all.map((event) => event["UID"])).size).toBe(13)
    expect(all.find((event) => event["UID"] === "cn-2026-10-01-off@zone.example")).toMatchObject({
      "DTSTAMP": "20251104T000000Z",
      "DTSTART;VALUE=DATE": "20261001",
      "DTEND;VALUE=DATE": "20261008",
      "SUMMARY": "国庆节（放假）",
      "DESCRIPTION": "国务院办公厅关于2026年部分节假日安排的通知\n国办发明电〔2025〕7号\nhttps://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"
    })
    expect(all.find((event) => event["UID"] === "cn-2026-10-10-work@zone.example")).toMatchObject({
      "SUMMARY": "国庆节（调休上班）", "DTEND;VALUE=DATE": "20261011"
    })
  })

  it("marks a forecast, and has no answer without it", async () => {
    const [forecast, gap] = await Promise.all([zone(["calendar", "ics", "2027", "--forecast"]), zone(["calendar", "ics", "2027"])])
    expect(forecast.code).toBe(0)
    expect(events(forecast.out).every((event) => event["SUMMARY"]?.startsWith("【暂定】"))).toBe(true)
    expect(gap).toMatchObject({ code: 3, out: "" })
    expect(gap.err).toContain("需要 2027-01-01 的放假安排")
  })
})

describe("zone calendar show", () => {
  it("tells a day with its notice", async () => {
    expect(await zone(["calendar", "show", "2026-02-14"])).toEqual({
      code: 0,
      err: "",
      out: "2026-02-14（周六） 春节调休上班（是工作日） 确定\n" +
        "依据：国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）\n" +
        "      https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm\n"
    })
  })

  it("draws a year", async () => {
    const { code, out } = await zone(["calendar", "show", "2026"])
    expect(code).toBe(0)
    const lines = out.split("\n")
    expect(lines[2]).toBe("1月                     2月                     3月")
    expect(lines[4]).toBe("          1* 2* 3* 4+                      1                       1")
    expect(out).toContain("* 放假 33 天　+ 调休上班 6 天　工作日 248 天\n")
  })

  it.each<readonly [asked: string, code: number]>([["2027", 3], ["2027-01-01", 3], ["2006", 3], ["2026-02-30", 2], ["today", 2]])(
    "has no answer for %s: %i",
    async (asked, code) => {
      const ended = await zone(["calendar", "show", asked])
      expect(ended).toMatchObject({ code, out: "" })
      expect(ended.err).toMatch(/\p{Script=Han}/u)
      expect(ended.err).not.toContain("    at ")
    }
  )
})
