/** What is written as a workbook is read back cell by cell; nothing becomes a formula; the same table gives the same bytes. */
import { headerOf, reportTables, type ShownCell, type TextSheet } from "@zone/core/report"
import { unzipSync } from "fflate"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { awkwardRows, report, tableOf } from "../../test/samples.ts"
import { readSheets, streamXlsx, writeXlsx } from "../index.ts"

const on = "2026-01-20"
const read = async (bytes: Uint8Array): Promise<ReadonlyArray<TextSheet>> => Result.getOrThrow(await readSheets(bytes))
const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> => new Uint8Array(await new Response(stream).arrayBuffer())
const texts = (rows: ReadonlyArray<ReadonlyArray<ShownCell>>): ReadonlyArray<ReadonlyArray<string>> => rows.map((row) => row.map((cell) => String(cell ?? "")))

it.each([1, 2, 3, 4, 5])("reads back what was written (%i)", async (seed) => {
  const rows = awkwardRows(seed, 60)
  const [sheet] = await read(await writeXlsx({ 台账: tableOf(rows) }, { on }))
  expect(sheet?.name).toBe("台账")
  expect(sheet?.lines.slice(2)).toEqual([["内容", "件数", "日期"], ...texts(rows)])
  const [streamed] = await read(await bytesOf(streamXlsx(tableOf(rows))))
  expect(streamed?.lines).toEqual([["内容", "件数", "日期"], ...texts(rows)])
})

it("makes no formula of a text, and a day of a day", async () => {
  for (const bytes of [await writeXlsx({ a: tableOf(awkwardRows(1, 80)) }, { on }), await bytesOf(streamXlsx(tableOf(awkwardRows(1, 80))))]) {
    const parts = unzipSync(bytes)
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"])
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(new TextDecoder().decode(parts["xl/styles.xml"])).toContain("yyyy-mm-dd")
  }
})

it("gives the same bytes again", async () => {
  const write = () => writeXlsx({ a: tableOf(awkwardRows(7, 20)) }, { on })
  expect(await write()).toEqual(await write())
  expect(await bytesOf(streamXlsx(tableOf(awkwardRows(7, 20))))).toEqual(await bytesOf(streamXlsx(tableOf(awkwardRows(7, 20)))))
})

it("joins headings, keeps them in sight and on every page", async () => {
  const { three } = reportTables(report)
  const bytes = await writeXlsx({ 表三: three }, { on })
  const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"])
  const { headings } = headerOf(three.columns)
  const joined = headings.filter(({ columns, rows }) => columns * rows > 1).length + (three.merges?.length ?? 0)
  expect(sheet.match(/<mergeCell /g)).toHaveLength(joined)
  expect(sheet).toContain("ySplit=\"3\"")
  expect(sheet).toContain("xSplit=\"3\"")
  expect(new TextDecoder().decode(unzipSync(bytes)["xl/workbook.xml"])).toContain("_xlnm.Print_Titles")
})

it("gives sheets names that a workbook may have, and none twice", async () => {
  const sheets = await read(await writeXlsx({ "台账[1]:A/B": tableOf([]), "台账?1*:A\\B": tableOf([]), ["长".repeat(40)]: tableOf([]) }, { on }))
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(3)
  expect(sheets.every(({ name }) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true)
})

it("cuts a text that is too long for a cell, and says so with a mark; control characters go", async () => {
  const [sheet] = await read(await writeXlsx({ a: tableOf([["长".repeat(40_000), 1, null], ["a\u0000b\u0008c", 1, null]]) }, { on }))
  expect(sheet?.lines[3]?.[0]).toBe(`${"长".repeat(32_766)}…`)
  expect(sheet?.lines[4]?.[0]).toBe("abc")
})

it("streams a hundred thousand rows in small pieces", async () => {
  function* rows(): Generator<ReadonlyArray<ShownCell>> {
    for (let i = 0; i < 100_000; i++) yield [`申请${i}`, i, "2026-01-05"]
  }
  let pieces = 0
  let largest = 0
  for await (const piece of streamXlsx(tableOf([]), rows()) as unknown as AsyncIterable<Uint8Array>) {
    pieces++
    largest = Math.max(largest, piece.length)
  }
  expect(pieces).toBeGreaterThan(20)
  expect(largest).toBeLessThan(1_000_000)
})
