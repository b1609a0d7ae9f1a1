/** Workbooks from elsewhere: formulas, joined cells, errors; and files that are broken, too large, or no workbook at all. */
import { readLedger } from "@zone/core/report"
import { strToU8, unzipSync, zipSync } from "fflate"
import { writeXlsx as makeXlsx } from "hucre/xlsx"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { seeded, tableOf } from "../test/samples.ts"
import { readReport, readSheets, writeXlsx } from "./index.ts"

const faultOf = async (bytes: Uint8Array, limits = {}): Promise<ReadonlyArray<unknown>> => {
  const read = await readSheets(bytes, limits)
  return Result.isFailure(read) ? [read.failure.reason, read.failure.message] : []
}

it("marks formulas, joined cells and errors, and tells days as days", async () => {
  const bytes = await makeXlsx({
    sheets: [{
      name: "台账",
      columns: [{}, {}, { numFmt: "yyyy-mm-dd" }],
      rows: [["合", null, new Date("2025-03-07T00:00:00Z"), true, 45723, "#REF!"], ["", "下"]],
      merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
      cells: new Map([
        ["1,2", { formula: "TODAY()", formulaResult: 45723 }],
        ["1,3", { formula: "A9" }]
      ])
    }]
  })
  const [sheet] = Result.getOrThrow(await readSheets(bytes))
  expect(sheet?.lines).toEqual([
    ["合", "", "2025-03-07", "TRUE", "45723", { text: "#REF!", from: "error" }],
    [{ text: "合", from: "merged" }, "下", expect.objectContaining({ from: "formula" }), { text: "", from: "error" }, "", ""]
  ])
})

it("takes a ledger from a workbook with its title, joined header and totals", async () => {
  const titles = ["编号", "收到日期", "申请方式", "申请人类型", "申请人", "申请内容", "答复日期", "答复结果"]
  const bytes = await makeXlsx({
    sheets: [{
      name: "2025",
      columns: titles.map((_, i) => (i === 1 || i === 6 ? { numFmt: "yyyy/m/d" } : {})),
      rows: [
        ["示例县民政局依申请公开台账"],
        titles,
        ["1", new Date("2025-03-07T00:00:00Z"), "网上", "公民", "陈某", "低保名单", new Date("2025-03-20T00:00:00Z"), "信息不存在"],
        ["2", "2025年3月9日", "EMS", "律所", "某所", "规划", "", ""],
        ["3", "三月", "EMS", "律所", "某所", "规划", "", ""],
        ["合计", null, null, null, null, 3]
      ],
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 7 }]
    }]
  })
  const [sheet] = Result.getOrThrow(await readSheets(bytes))
  const { entries, passed, rejected } = readLedger(sheet!, { defaults: { addressee: "示例县民政局" } })
  expect(entries.map(({ row }) => [row.number, row.receivedOn, row.applicantKind, row.outcome])).toEqual([["1", "2025-03-07", "person", "notHeld"], ["2", "2025-03-09", "legalService", undefined]])
  expect(rejected.map(({ faults: [fault], line }) => [line, fault?.column, fault?.given])).toEqual([[5, "B", "三月"]])
  expect(passed.map(({ why }) => why)).toEqual(["title", "header", "totals"])
})

it("refuses what is no workbook, in words that help", async () => {
  expect(await faultOf(zipSync({ "a.txt": strToU8("a") }))).toEqual(["notXlsx", "这个压缩包不是xlsx工作簿"])
  expect((await faultOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))[0]).toBe("notZip")
  expect((await faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])))[0]).toBe("encrypted")
  expect((await faultOf(zipSync({ "xl/workbook.xml": strToU8("<a"), "[Content_Types].xml": strToU8("") })))[0]).toBe("notXlsx")
})

it("stops at rows, columns, parts and bytes beyond the limits", async () => {
  const bytes = await writeXlsx({ a: tableOf(Array.from({ length: 50 }, (_, i) => [String(i), i, null])) }, { on: "2026-01-01" })
  expect((await faultOf(bytes, { rows: 20 }))[0]).toBe("tooManyRows")
  expect((await faultOf(bytes, { columns: 2 }))[0]).toBe("tooManyRows")
  expect((await faultOf(bytes, { parts: 3 }))[0]).toBe("tooSwollen")
  expect((await faultOf(bytes, { bytes: 100 }))[0]).toBe("tooLarge")
  expect((await faultOf(bytes, { unpacked: 1_000 }))[0]).toBe("tooSwollen")
})

it("does not believe what a package says of its sizes", async () => {
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(30 * 1024 * 1024) }, { level: 9 })
  const view = new DataView(bomb.buffer)
  for (let i = 0; i < bomb.length - 4; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 100, true)
  expect(bomb.length).toBeLessThan(200_000)
  expect((await faultOf(bomb, { unpacked: 5 * 1024 * 1024 }))[0]).toBe("tooSwollen")
})

it("answers whatever the bytes are", async () => {
  const good = await writeXlsx({ a: tableOf([["a", 1, "2026-01-01"]]) }, { on: "2026-01-01" })
  for (let seed = 1; seed <= 150; seed++) {
    const next = seeded(seed)
    const bytes = good.slice(0, next() < 0.3 ? Math.floor(next() * good.length) : good.length)
    for (let i = 0; i < 1 + next() * 20; i++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256)
    const [sheets, again] = [await readSheets(bytes), await readReport(bytes)]
    expect([Result.isResult(sheets), Result.isResult(again)]).toEqual([true, true])
  }
})

it("answers whatever stands in the parts", async () => {
  const parts = unzipSync(await writeXlsx({ a: tableOf([["a", 1, "2026-01-01"]]) }, { on: "2026-01-01" }))
  const names = Object.keys(parts)
  for (let seed = 1; seed <= 150; seed++) {
    const next = seeded(seed)
    const name = names[Math.floor(next() * names.length)] ?? ""
    const bytes = (parts[name] ?? new Uint8Array()).slice()
    for (let i = 0; i < 1 + next() * 10; i++) bytes[Math.floor(next() * bytes.length)] = 32 + Math.floor(next() * 95)
    expect(Result.isResult(await readSheets(zipSync({ ...parts, [name]: bytes })))).toBe(true)
  }
})
