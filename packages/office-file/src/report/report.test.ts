/** The annual report is written three ways, read back, and its identities are checked as they stand in the file. */
import { type AnnualReport, checkReport, reportSections } from "@zone/core/report"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { report } from "../../test/samples.ts"
import { readReport, readSheets, writeReport } from "../index.ts"

const on = "2026-01-20"
const read = async (bytes: Uint8Array): Promise<AnnualReport> => Result.getOrThrowWith(await readReport(bytes), (all) => new Error(all.map(({ message }) => message).join("\n")))
const problemsOf = async (bytes: Uint8Array): Promise<ReadonlyArray<string>> => {
  const result = await readReport(bytes)
  return Result.isFailure(result) ? result.failure.map(({ message }) => message) : []
}

const withoutCases = ({ agency, four, texts, three, two, year }: AnnualReport) => ({ agency, four, texts, three, two, year })

it.each(["xlsx", "docx", "json"] as const)("is the same read back from %s, and its identities hold there", async (format) => {
  const bytes = await writeReport(report, format, { on })
  const again = await read(bytes)
  expect(withoutCases(again)).toEqual(withoutCases(report))
  expect(checkReport(again)).toEqual([])
  expect(await writeReport(report, format, { on })).toEqual(bytes)
})

it("keeps the applications of each cell in JSON, and in a workbook on a sheet of its own", async () => {
  expect((await read(await writeReport(report, "json", { on }))).cases).toEqual(report.cases)
  const bytes = await writeReport(report, "xlsx", { on, cases: true })
  const sheet = Result.getOrThrow(await readSheets(bytes)).find(({ name }) => name === "明细")
  expect(sheet?.lines.slice(2)).toEqual([
    ["表三", "一、本年新收政府信息公开申请数量", "自然人", "25-3"], ["表三", "一、本年新收政府信息公开申请数量", "商业企业", "25-1"],
    ["表三", "一、本年新收政府信息公开申请数量", "法律服务机构", "25-2"], ["表三", "二、上年结转政府信息公开申请数量", "自然人", "24-1"],
    ["表三", "（一）予以公开", "自然人", "24-1"], ["表三", "（二）部分公开", "法律服务机构", "25-2"],
    ["表三", "（四）无法提供1.本机关不掌握相关政府信息", "商业企业", "25-1"], ["表三", "四、结转下年度继续办理", "自然人", "25-3"],
    ["表四", "行政复议", "结果维持", "25-1"]
  ])
  expect(checkReport(await read(bytes))).toEqual([])
  expect(Result.getOrThrow(await readSheets(await writeReport(report, "xlsx", { on }))).some(({ name }) => name === "明细")).toBe(false)
})

/** Somebody changes what a part of the file says. */
const change = (bytes: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  return zipSync({ ...parts, [part]: strToU8(after) })
}

const document = "word/document.xml"

it("finds a number that somebody changed in a document", async () => {
  const bytes = change(await writeReport(report, "docx", { on }), document, /(上年结转政府信息公开申请数量.*?<w:t[^>]*>)1(<)/, "$17$2")
  expect(checkReport(await read(bytes)).map(({ identity, left, right }) => [identity, left.number, right.number])).toEqual([["balance", 8, 2], ["rowTotal", 1, 7]])
})

it("says what is missing, twice, or no number", async () => {
  const bytes = await writeReport(report, "docx", { on })
  expect(await problemsOf(change(bytes, document, "2.重复申请", "2.重复"))).toEqual(["没有找到“2.重复申请”这一行"])
  expect(await problemsOf(change(bytes, document, "2.重复申请", "3.要求提供公开出版物"))).toHaveLength(2)
  expect(await problemsOf(change(bytes, document, /(2\.重复申请.*?<w:t[^>]*>)0(<)/, "$1零$2"))).toEqual(["第5张表第20行：“2.重复申请”应为不小于0的数，收到的是\"零\""])
  expect(await problemsOf(change(bytes, document, /(2\.重复申请.*?<w:t[^>]*>)0(<)/, "$1$2"))).toEqual(["第5张表第20行：“2.重复申请”应有7个数，收到6个"])
  expect(await problemsOf(change(bytes, document, "年度报告", "年报"))).toEqual(["没有找到标题，应如“示例县民政局2025年政府信息公开工作年度报告”"])
  expect((await problemsOf(strToU8("{\"format\":\"zone/annual-report/1\"}")))[0]).toContain("不是年度报告")
  expect(await problemsOf(strToU8("x"))).toEqual(["既不是xlsx、docx，也不是UTF-8编码的JSON"])
})

it("reads labels with blanks and half-width marks, as other makers write them", async () => {
  const bytes = change(await writeReport(report, "docx", { on }), document, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二) 部分公开(区分处理的，只计这一情形，不计其他情形)")
  expect((await read(bytes)).three.partlyDisclosed.total).toBe(1)
})

it("has the six headings of the format in their order, and tables of 25 by 7 and 3 by 5 between them", async () => {
  const xml = strFromU8(unzipSync(await writeReport(report, "docx", { on }))[document] ?? new Uint8Array())
  const places = reportSections(report).sections.map(({ title }) => xml.indexOf(title))
  expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true)
  expect(xml.match(/<w:tbl>/g)).toHaveLength(6)
  expect(strFromU8(unzipSync(await writeReport(report, "docx", { on }))["docProps/core.xml"] ?? new Uint8Array())).toContain("2026-01-20T00:00:00Z")
})
