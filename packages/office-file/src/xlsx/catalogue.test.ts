/** A standard catalogue as a real workbook: written and read back, and one that a county filled in itself, with its joined cells and mistakes. */
import { catalogueTable, readCatalogue } from "@zone/core/report"
import { writeXlsx as makeXlsx } from "hucre/xlsx"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { csvLines } from "../csv/writeCsv.ts"
import { readSheets, writeXlsx } from "../index.ts"

type Entries = Parameters<typeof catalogueTable>[1]

const entries: Entries = [
  {
    field: "elderCare", number: "1", matter: "养老服务政策", subMatter: "政策文件", content: "名称、文号、全文", basis: "《示例条例》", time: { words: "20个工作日内", term: { _tag: "workingDays", days: 20 } },
    agency: "示例县民政局", channels: ["website", "readingPlace"], everyone: true, manners: ["proactive"], levels: ["county", "township"]
  },
  {
    field: "elderCare", number: "2", matter: "养老服务政策", subMatter: "补贴名单", content: "姓名（部分隐去）、金额", basis: "=1+1 不是公式", time: { words: "每季度公开，7个工作日内", term: { _tag: "workingDays", days: 7 }, everyMonths: 3 },
    agency: "示例县民政局", channels: ["noticeBoard", "other"], otherChannel: "村广播", everyone: false, group: "申请补贴的老年人", manners: ["proactive", "onRequest"], levels: ["township"]
  },
  {
    field: "taxation", number: "1", matter: "税收政策", content: "全文", basis: "《示例法》", time: { words: "即时公开", term: { _tag: "immediate" } },
    agency: "示例县税务局", channels: ["website", "push"], everyone: true, manners: ["proactive"], levels: ["county"]
  }
]

it("YL-2.1: goes into a workbook with its two rows of header and comes back the same", async () => {
  const bytes = await writeXlsx({ 标准目录: catalogueTable("示例县基层政务公开标准目录", entries) }, { on: "2026-11-29" })
  const [sheet] = Result.getOrThrow(await readSheets(bytes))
  expect(sheet?.lines[1]?.slice(1, 4)).toEqual(["序号", "公开事项", { text: "公开事项", from: "merged" }])
  expect(sheet?.lines[4]?.slice(0, 3)).toEqual([{ text: "养老服务", from: "merged" }, "2", { text: "养老服务政策", from: "merged" }])
  const read = readCatalogue(sheet!)
  expect(Result.isFailure(read) ? read.failure : read.success.entries).toEqual(entries)
})

it("goes into separated values too, and back", async () => {
  const text = [...csvLines(catalogueTable("示例县基层政务公开标准目录", entries))].join("")
  const [sheet] = Result.getOrThrow(await readSheets(new TextEncoder().encode(text)))
  const read = readCatalogue(sheet!)
  expect(Result.isFailure(read) ? read.failure : read.success.entries).toEqual(entries)
})

/** As a county fills it in: the title over all columns, headings joined both ways, one matter over two lines. */
const county = (changes: { readonly [cell: string]: string }): Promise<Uint8Array> => {
  const rows = [
    ["示例县社会救助领域基层政务公开标准目录"],
    ["序号", "公开事项", "", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "", "公开方式", "", "公开层级", ""],
    ["", "一级事项", "二级事项", "", "", "", "", "", "全社会", "特定群众", "主动", "依申请公开", "县级", "乡级"],
    ["1", "最低生活保障", "政策法规", "全文", "《示例办法》", "制定或获取信息之日起10个工作日内", "示例县民政局", "■政府网站 □两微一端\n■社区/企业/村公示栏（电子屏）", "√", "", "√", "", "√", "√"],
    ["2", "", "审核结果", "姓名、金额", "《示例办法》", "公示期7个工作日", "乡镇人民政府", "□政府网站 ■社区/企业/村公示栏（电子屏）", "", "√", "√", "", "", "√"]
  ].map((cells, row) => cells.map((cell, column) => changes[`${row},${column}`] ?? cell))
  const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol })
  return makeXlsx({
    sheets: [{
      name: "Sheet1", rows,
      merges: [
        merge(0, 0, 0, 13), ...[0, 3, 4, 5, 6, 7].map((column) => merge(1, column, 2, column)), ...[[1, 2], [8, 9], [10, 11], [12, 13]].map(([from, to]) => merge(1, from!, 1, to!)), merge(3, 1, 4, 1)
      ]
    }]
  })
}

it("is taken from a county's own workbook", async () => {
  const [sheet] = Result.getOrThrow(await readSheets(await county({})))
  const { entries: read, remarks } = Result.getOrThrow(readCatalogue(sheet!))
  expect(read.map(({ channels, everyone, field, group, levels, matter, time: { term } }) => [field, matter, channels, everyone, group, levels, term])).toEqual([
    ["socialAssistance", "最低生活保障", ["website", "noticeBoard"], true, undefined, ["county", "township"], { _tag: "workingDays", days: 10 }],
    ["socialAssistance", "最低生活保障", ["noticeBoard"], false, "特定群体", ["township"], undefined]
  ])
  expect(remarks).toEqual([{ line: 5, what: "公开时限“公示期7个工作日”没有可以计算的期限，按法定期限计算" }])
})

it("tells every mistake of such a workbook at its line and column", async () => {
  const [sheet] = Result.getOrThrow(await readSheets(await county({ "3,4": "", "4,0": "1", "4,12": "不知道" })))
  const faults = Result.getOrThrow(Result.flip(readCatalogue(sheet!)))
  expect(faults.map(({ column, given, line }) => [`${column}${line}`, given])).toEqual([["E4", ""], ["M5", "不知道"], ["A5", "1"]])
})
