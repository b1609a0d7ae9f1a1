/** Next year's notice over HTTP: which matters it moves, before and after it is kept, and over a restart. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, officeIn, type Opened, openServer, type Person, problem, receive, todayInChina } from "./openServer.ts"

// invented, like every notice of a year to come: New Year's days off differ from what the statute alone would give
const year = 2027
const off = (name: string, ...dates: ReadonlyArray<string>) => dates.map((date) => ({ name, date, isOffDay: true }))
const notice = {
  year, papers: ["https://www.example.org/notice-2027.htm"],
  days: [
    ...off("元旦", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"),
    ...off("春节", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"), ...off("清明节", "2027-04-05"), ...off("劳动节", "2027-05-01", "2027-05-02"),
    ...off("端午节", "2027-06-09"), ...off("中秋节", "2027-09-15"), ...off("国庆节", "2027-10-01", "2027-10-02", "2027-10-03")
  ]
}

let opened: Opened
let wang: Person
let li: Person
let id: string
beforeAll(async () => {
  opened = await openServer()
  wang = await opened.as("wang")
  li = await opened.as("li")
  id = (await wang.zone.matters.begin({ params: application, payload: { wish: receive() } })).id
  // long enough that the year's turn lies in it
  await li.zone.matters.wish({ params: { ...application, id }, payload: { wish: { _tag: "Extend", workingDays: 20, reason: "需要征求意见" } } })
})
afterAll(() => opened.close())

const dueOf = async () => {
  const { obligations } = await wang.zone.matters.show({ params: { ...application, id } })
  const due = obligations.find(({ what }) => what === "答复")?.due
  return due && "date" in due ? due : undefined
}

describe("a notice", () => {
  it("is looked at without being kept", async () => {
    const before = await dueOf()
    expect(before?.certainty).toBe("provisional")
    const moves = await wang.zone.board.addNotice({ payload: { notice, record: false } })
    expect(moves.recorded).toBe(false)
    const mine = moves.matters.find((each) => each.id === id)
    expect(mine).toMatchObject({ room: "application", outcome: "listed" })
    expect(mine?.changes[0]).toMatchObject({ what: "答复", before: before?.date })
    expect(await dueOf()).toEqual(before)
    expect((await wang.zone.board.calendar({ query: { year } })).settled).toBe(false)
  })

  it("may be its text as it was published, of which the answer says what was read", async () => {
    const text = [
      "国务院办公厅关于2027年部分节假日安排的通知", "国办发明电〔2026〕0号（虚构）", "一、元旦：2026年12月31日（周四）至1月3日（周日）放假调休，共4天。", "二、春节：2月5日（农历除夕、周五）至8日（周一）放假。",
      "三、清明节：4月5日（周一）放假1天。四、劳动节：5月1日（周六）至2日（周日）放假，共2天。", "五、端午节：6月9日（周三）放假1天。六、中秋节：9月15日（周三）放假1天。",
      "七、国庆节：10月1日（周五）至3日（周日）放假，共3天。", "节假日期间，请安排好值守。", "国务院办公厅", "2026年11月30日", "https://www.example.org/notice-2027.htm"
    ].join("\n")
    const [byText, byFile] = [await wang.zone.board.addNotice({ payload: { notice: text, record: false } }), await wang.zone.board.addNotice({ payload: { notice, record: false } })]
    expect(byText.matters).toEqual(byFile.matters)
    expect(byText.notice).toEqual({ ...byFile.notice, number: "国办发明电〔2026〕0号", date: "2026-11-30" })
    expect(byText.notice.off[0]).toEqual({ name: "元旦", from: "2026-12-31", through: "2027-01-03" })
    const wrong = await problem(wang.zone.board.addNotice({ payload: { notice: text.replace("4月5日（周一）", "4月5日（周二）"), record: false } }))
    expect(wrong).toMatchObject({ status: 400, tag: "NoNotice", paths: ["notice"] })
    expect(wrong.remedy).toContain("第5行：应为周一（2027年4月5日）")
  })

  it("may be a year's file as it lies in a folder, of which what is no JSON is told as such", async () => {
    const file = JSON.stringify(notice)
    const [byText, parsed] = [await wang.zone.board.addNotice({ payload: { notice: `\uFEFF${file}`, record: false } }), await wang.zone.board.addNotice({ payload: { notice, record: false } })]
    expect(byText).toEqual(parsed)
    const wrong = (given: string) => problem(wang.zone.board.addNotice({ payload: { notice: given, record: false } }))
    expect(await wrong(file.slice(0, -1))).toMatchObject({ status: 400, tag: "NoJson", paths: ["notice"] })
    expect(await wrong(file.replace("2027-01-02", "2027-13-02"))).toMatchObject({ status: 400, tag: "NoNotice", paths: ["notice.days.2.date"] })
  })

  it("that is none is refused with its place, and nobody adds one who may not", async () => {
    const add = (given: unknown, record = true) => problem(li.zone.board.addNotice({ payload: { notice: given, record } }))
    expect(await add({})).toMatchObject({ status: 400, tag: "NoNotice", paths: ["notice.year"] })
    expect(await add({ ...notice, days: [] })).toMatchObject({ status: 400, paths: ["notice.days"] })
    expect(await add({ ...notice, days: notice.days.with(2, { name: "元旦", date: "2027-13-02", isOffDay: true }) })).toMatchObject({ status: 400, tag: "NoNotice", paths: ["notice.days.2.date"] })
    expect(await add({ ...notice, days: notice.days.slice(4) })).toMatchObject({ status: 400, tag: "NoNotice" })
    expect(await add({ ...notice, year: 2029 })).toMatchObject({ status: 400, tag: "NoNotice" })
    expect(await add(null)).toMatchObject({ status: 400 })
    expect(await problem(wang.zone.board.addNotice({ payload: { notice, record: true } }))).toMatchObject({ status: 403, roles: ["handler", "head"] })
    expect(existsSync(join(opened.folder, "office", "calendars"))).toBe(false)
  })

  it("that is kept moves what it moves, as facts, and is there after a restart", async () => {
    const before = await dueOf()
    const moves = await li.zone.board.addNotice({ payload: { notice, record: true } })
    expect(moves.recorded).toBe(true)
    expect(moves.matters.find((each) => each.id === id)?.outcome).toBe("recorded")
    const after = await dueOf()
    expect(after?.certainty).toBe("settled")
    expect(after?.date).not.toBe(before?.date)
    const { history } = await wang.zone.matters.show({ params: { ...application, id } })
    expect(history.at(-1)?.fact).toBe("DueDateMoved")
    expect((await wang.zone.board.calendar({ query: { year } })).settled).toBe(true)
    expect(JSON.parse(readFileSync(join(opened.folder, "office", "calendars", "2027.json"), "utf8"))).toEqual(notice)

    await opened.server.stop()
    const again = await openServer({ office: officeIn(join(opened.folder, "office")) })
    const later = await again.as("wang")
    expect((await later.zone.board.calendar({ query: { year } })).settled).toBe(true)
    expect(todayInChina() < "2027-01-01").toBe(true)
    await again.close()
  })
})
