/** Every room has the same words; the board, the sheet of the day and the statistics go over all of them. */
import { rooms } from "@zone/core/desk"
import { readSheets } from "@zone/office-file"
import * as Result from "effect/Result"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { roomTitles } from "../src/room/roomTitles.ts"
import { form, type Office, openOffice, run } from "./office.ts"

let office: Office
const day = "2026-11-20"

beforeAll(async () => {
  office = await openOffice()
  await office.receive("2026-09-21", form({ name: "张三" }))
  writeFileSync(join(office.folder, "inspection.yaml"), "on: 2026-11-18\ninspector: 检查员甲\nmissing:\n  - { requirement: area/intake, gravity: 3 }\n  - { requirement: reading/guide, gravity: 2 }\n")
  writeFileSync(join(office.folder, "order.yaml"), "requirements: [reading/guide]\nwho: 示例中心\nworkingDays: 5\n")
})
afterAll(() => { office.close() })

const at = (file: string): string => join(office.folder, file)
const json = async (...words: ReadonlyArray<string>): Promise<unknown> => JSON.parse((await office.on(day, ...words, "--json")).out)

describe("a room", () => {
  it("is known to the command line by the name and the title that it has", () => {
    expect(roomTitles).toEqual(rooms.map(({ name, title }) => [name, title]))
  })

  it("says what its wishes want to know, and takes them up or says why not", async () => {
    const blank = (await run(day, ["rectification", "form", "登记检查"])).out
    expect(blank).toContain("# 专区检查：登记检查（RecordInspection）")
    expect(blank).toContain("missing:\n  - # 要求；用 zone pack show 查\n    requirement: \"\"\n    # 轻重；1 可，2 应，3 应当、不得\n    gravity: 1")
    expect((await office.on(day, "rectification", "do", "new", "Recheck", "--as", "auditor:li")).err).toBe(
      "不能办理（NotInspected）：先登记一次检查\n依据：《江北区政务公开专区建设工作方案》第四部分第（四）项（严格督促考核）\n")
    const done = await office.on("2026-11-18", "rectification", "do", "new", "登记检查", "--with", at("inspection.yaml"), "--as", "auditor:li", "--id", "i-1")
    expect(done).toEqual({ code: 0, err: "", out: "专区检查 i-1\n  检查\n应办：督促整改或者豁免：设有申请接收区（监督检查人员）\n应办：督促整改或者豁免：政府信息公开指南至少1份（监督检查人员）\n" })
    const again = await office.on("2026-11-18", "rectification", "do", "i-1", "RecordInspection", "--with", at("inspection.yaml"), "--as", "auditor:li")
    expect([again.code, again.err.split("\n")[0]]).toEqual([1, "不能办理（InspectionOpen）：上一次检查发现的问题先全部整改复查或者豁免，再登记新的检查"])
    expect((await office.on("2026-11-18", "rectification", "do", "i-1", "OrderRectification", "--with", at("order.yaml"), "--as", "auditor:li")).out)
      .toContain("应办：整改：政府信息公开指南至少1份（示例中心，承办人），2026-11-25（周三）确定，依据 ⚖ 《江北区政务公开专区建设工作方案》第四部分第（四）项（严格督促考核）")
  })

  it("tells mistakes of what was filled in at their lines, and other names that were meant", async () => {
    writeFileSync(at("wrong.yaml"), "requirements: []\nwho: 示例中心\nworkingDays: 五\n")
    const wrong = await office.on(day, "rectification", "do", "i-1", "OrderRectification", "--with", at("wrong.yaml"), "--as", "auditor:li")
    expect(wrong.code).toBe(2)
    expect(wrong.err).toMatch(/wrong\.yaml:1.*\n[\s\S]*wrong\.yaml:3/)
    expect((await office.on(day, "rectification", "do", "i-1", "Rechek")).err).toContain("是不是 Recheck")
    expect((await office.on(day, "rectification", "show", "i-9")).err).toContain("台账里没有 i-9")
  })

  it("shows a matter with its history, what is owed, and what may be done", async () => {
    const { out } = await office.on(day, "rectification", "show", "i-1")
    expect(out).toMatch(/所涉要求\n {2}area\/intake {2}\S*\p{Script=Han}/u)
    for (const line of ["检查人员：检查员甲", "2026-11-18 10:00  监督检查人员 li  责令整改", "整改：政府信息公开指南至少1份（示例中心，承办人）", "ReportRectified"]) expect(out).toContain(line)
    const { history, row } = await json("rectification", "show", "i-1") as { readonly history: ReadonlyArray<{ readonly fact: string }>; readonly row: object }
    expect(history.map(({ fact }) => fact)).toEqual(["Inspected", "RectificationOrdered"])
    expect(row).toMatchObject({ 检查日期: "2026-11-18", 不符合项: 2 })
    expect((await office.on(day, "rectification", "wishes")).out).toContain("RecordInspection")
  })

  it("lists its register, also as a workbook and as a paper", async () => {
    expect((await office.on(day, "rectification", "list")).out).toMatch(/检查整改台账\n代号 {2}检查日期 .*\ni-1 {3}2026-11-18 {2}检查员甲/)
    expect(await json("rectification", "list", "--status", "closed")).toEqual([])
    expect((await office.on(day, "rectification", "list", "--output", at("register.xlsx"))).code).toBe(0)
    const [sheet] = Result.getOrThrow(await readSheets(readFileSync(at("register.xlsx"))))
    expect(sheet?.lines.some((line) => line.includes("2026-11-18"))).toBe(true)
    expect((await office.on(day, "rectification", "list", "--output", at("register.pdf"))).code).toBe(0)
    expect(readFileSync(at("register.pdf")).subarray(0, 5).toString()).toBe("%PDF-")
    expect((await office.on(day, "rectification", "list", "--output", at("register.doc"))).err).toContain("应为 .xlsx、.csv 或 .pdf 文件")
  })
})

describe("all rooms", () => {
  it("stand on one board, the most urgent first, with what is overdue in the exit code", async () => {
    const board = await office.on(day, "board")
    expect(board.code).toBe(1)
    const lines = board.out.split("\n")
    expect(lines[1]).toBe("截至2026-11-20：逾期1项，未到期1项，待定0项，及时办理1项")
    expect(lines.slice(3).map((line) => line.slice(0, 20).trim().split(/ +/)[0])).toEqual(["依申请公开", "专区检查", "专区检查", ""])
    const within = await json("board", "--within", "5", "--room", "zone") as { readonly items: ReadonlyArray<{ readonly what: string }> }
    expect(within.items.map(({ what }) => what)).toEqual(["整改：政府信息公开指南至少1份", "督促整改或者豁免：设有申请接收区"])
    expect((await office.on(day, "board", "--unit", "示例中心", "--output", at("board.csv"), "--ics", at("board.ics"))).code).toBe(0)
    expect(readFileSync(at("board.csv"), "utf8")).toContain("专区检查,i-1,整改：政府信息公开指南至少1份,示例中心（承办人）,2026-11-25,3,未到期")
    expect(readFileSync(at("board.ics"), "utf8")).toContain("DTSTART;VALUE=DATE:20261125")
  })

  it("give the sheet of a day, and on a day off say so", async () => {
    const { code, out } = await office.on(day, "today")
    expect(code).toBe(1)
    expect(out).toMatch(/^今日工作单 {2}2026-11-20（周五）工作日\n/)
    for (const part of ["已经逾期（1）", "3个工作日以内（1）", "及时办理（1）"]) expect(out).toContain(part)
    expect((await office.on("2026-11-22", "today")).out).toContain("（周日）休息日")
    expect((await office.on(day, "today", "--output", at("today.pdf"))).err).toContain("已写入")
  })

  it("are counted by month, in tables and charts", async () => {
    const { out } = await office.on(day, "stats", "--from", "2026-09-01", "--charts", at("charts"))
    expect(out).toMatch(/依申请公开统计[\s\S]*收到申请 +合计 +1 +0 +0 +1[\s\S]*专区检查统计[\s\S]*发现不符合项 +合计 +0 +0 +2 +2/)
    expect(readdirSync(at("charts"))).toEqual(["application-1.svg", "zone-1.svg", "zone-2.svg"])
    expect(readFileSync(at("charts/zone-2.svg"), "utf8")).toContain("2026-11：2件")
    expect((await office.on(day, "stats", "--from", "2026-12-01")).err).toContain("改其中一个")
    expect((await office.on(day, "stats", "--output", at("stats.csv"))).err).toContain("--room")
    expect((await office.on(day, "stats", "--output", at("stats.xlsx"))).code).toBe(0)
  })
})
