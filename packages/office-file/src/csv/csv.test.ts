/** Separated values: what Excel needs to open Chinese, what must not become a formula, and what comes in from elsewhere. */
import { TextDecoder as Decoder } from "node:util"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { awkwardRows, tableOf } from "../../test/samples.ts"
import { readSheets, writeCsv } from "../index.ts"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const linesOf = async (bytes: Uint8Array): Promise<unknown> => Result.getOrThrow(await readSheets(bytes))[0]?.lines
const faultOf = async (bytes: Uint8Array, limits = {}): Promise<ReadonlyArray<unknown>> => {
  const read = await readSheets(bytes, limits)
  return Result.isFailure(read) ? [read.failure.reason, read.failure.row, read.failure.column, read.failure.message] : []
}

it("begins with the mark of UTF-8, ends lines with CRLF, and quotes what has to be quoted", () => {
  const bytes = writeCsv(tableOf([["a,\"b\"\n", 1.5, "2026-01-05"]]))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new Decoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe("\uFEFF内容,件数,日期\r\n\"a,\"\"b\"\"\n\",1.5,2026-01-05\r\n")
})

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＠x"])("makes no formula of %j", (text) => {
  const [, line = ""] = new TextDecoder().decode(writeCsv(tableOf([[text, -1, null]]))).split("\r\n")
  expect(line.replace(/^"/, "").startsWith("'")).toBe(true)
  expect(line).toContain(",-1,")
})

it.each([1, 2, 3, 4, 5, 6])("reads back what was written (%i)", async (seed) => {
  const rows = awkwardRows(seed, 80).filter(([text]) => text !== "'=1")
  expect(await linesOf(writeCsv(tableOf(rows)))).toEqual([["内容", "件数", "日期"], ...rows.map((row) => row.map((cell) => String(cell ?? "")))])
})

it("reads GB18030, UTF-16, tabs and semicolons", async () => {
  const gb18030 = new Uint8Array([0xc9, 0xea, 0xc7, 0xeb, 0xc8, 0xcb, 0x2c, 0xb1, 0xe0, 0xba, 0xc5, 0x0d, 0x0a, 0x81, 0x30, 0x84, 0x36, 0x2c, 0x31])
  expect(await linesOf(gb18030)).toEqual([["申请人", "编号"], ["¥", "1"]])
  const utf16 = new Uint8Array(Uint16Array.from("\uFEFF申请人\t编号\n陈\t1", (letter) => letter.charCodeAt(0)).buffer)
  expect(await linesOf(utf16)).toEqual([["申请人", "编号"], ["陈", "1"]])
  expect(await linesOf(utf8("申请人;编号\n陈,某;1\n"))).toEqual([["申请人", "编号"], ["陈,某", "1"]])
})

it("counts lines as a spreadsheet does", async () => {
  expect(await linesOf(utf8("a,b\r\n\"两\r\n行\",2\r\r\n,\n"))).toEqual([["a", "b"], ["两\r\n行", "2"], [""], ["", ""]])
})

it("says where a quote is open, and what is too much", async () => {
  expect(await faultOf(utf8("a,b\n1,\"2\n3,4\n"))).toEqual(["openQuote", 2, "B", "CSV 第2行B列：引号没有收尾"])
  expect(await faultOf(utf8("a\nb\nc\n"), { rows: 2 })).toEqual(["tooManyRows", 3, "", "CSV 第3行：超过2行"])
  expect(await faultOf(utf8("a,b,c\n"), { columns: 2 })).toEqual(["tooManyRows", 1, "C", "CSV 第1行C列：超过2列"])
  expect(await faultOf(utf8("a".repeat(2_000_000)), { bytes: 1_048_576 })).toEqual(["tooLarge", 0, "", "文件有2MB，最多1MB"])
  expect((await faultOf(new Uint8Array([0x61, 0, 0x62, 0xff, 0xff])))[0]).toBe("notText")
})
