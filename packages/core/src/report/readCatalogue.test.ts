/** Catalogues read from the cells of sheets as counties write them, every mistake at its place; and written to a table and back. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { CatalogueEntry } from "../disclosure/CatalogueEntry.ts"
import { PublicationChannel } from "../disclosure/PublicationChannel.ts"
import { readPublicationTime } from "../disclosure/readPublicationTime.ts"
import { standardFields } from "../disclosure/standardFields.ts"
import { catalogueTable } from "./catalogueTable.ts"
import { headerOf } from "./headerOf.ts"
import { type CatalogueFault, readCatalogue } from "./readCatalogue.ts"
import type { TextCell, TextSheet } from "./TextSheet.ts"

const merged = (text: string): TextCell => ({ text, from: "merged" })
const top: ReadonlyArray<TextCell> = ["序号", "公开事项", merged("公开事项"), "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", merged("公开对象"), "公开方式", merged("公开方式"), "公开层级", merged("公开层级")]
const below: ReadonlyArray<TextCell> = [merged("序号"), "一级事项", "二级事项", merged("公开内容（要素）"), merged("公开依据"), merged("公开时限"), merged("公开主体"), merged("公开渠道和载体"), "全社会", "特定群体（请写明）", "主动", "依申请公开", "县级", "乡级"]
const good: ReadonlyArray<TextCell> = ["1", "政策", "文件", "名称、全文", "《示例条例》", "20个工作日内", "示例县民政局", "■政府网站 □政府公报\n■两微一端 ■其他（示例大喇叭）", "√", "", "√", "", "√", "√"]
const sheet = (...lines: ReadonlyArray<ReadonlyArray<TextCell>>): TextSheet => ({ name: "目录", lines: [["社会救助领域基层政务公开标准目录", ...Array.from({ length: 13 }, () => merged("社会救助领域基层政务公开标准目录"))], top, below, ...lines] })
const faultsOf = (...lines: ReadonlyArray<ReadonlyArray<TextCell>>): ReadonlyArray<CatalogueFault> => Result.getOrThrow(Result.flip(readCatalogue(sheet(...lines))))
const withCell = (at: number, cell: TextCell, number = "1"): ReadonlyArray<TextCell> => good.map((each, i) => (i === at ? cell : i === 0 ? number : each))

describe("reading", () => {
  it("YL-2.1: takes the ten columns under two rows of header, with joined cells and ticks", () => {
    const { entries, remarks } = Result.getOrThrow(readCatalogue(sheet(
      good, ["2", merged("政策"), "", "名称", "《示例条例》", "及时公开", "示例县民政局", "公开查阅点、村务公开栏", "", "低保对象", "", "√", "", "√"], ["备注：由民政局填报"], []
    )))
    expect(entries).toEqual([
      {
        field: "socialAssistance", number: "1", matter: "政策", subMatter: "文件", content: "名称、全文", basis: "《示例条例》", time: { words: "20个工作日内", term: { _tag: "workingDays", days: 20 } },
        agency: "示例县民政局", channels: ["website", "newMedia", "other"], otherChannel: "示例大喇叭", everyone: true, manners: ["proactive"], levels: ["county", "township"]
      },
      {
        field: "socialAssistance", number: "2", matter: "政策", content: "名称", basis: "《示例条例》", time: { words: "及时公开", term: { _tag: "prompt" } }, agency: "示例县民政局",
        channels: ["readingPlace", "noticeBoard"], everyone: false, group: "低保对象", manners: ["onRequest"], levels: ["township"]
      }
    ])
    expect(remarks).toEqual([])
  })

  it("takes one row of header, columns in another order, and words in place of ticks", () => {
    const lines = [
      ["领域", "公开层级", "公开方式", "公开对象", "公开渠道", "责任主体", "公开期限", "公开依据", "公开内容", "二级事项", "一级事项", "序号"],
      ["就业创业", "县、乡级", "主动公开、依申请公开", "社会公众", "网站", "示例局", "长期", "《示例条例》", "名称", "文件", "政策", "1"],
      ["烟草", "县级", "主动公开", "种植户", "网站", "示例局", "即时", "《示例条例》", "名称", "", "政策", "1"]
    ]
    const { entries, remarks } = Result.getOrThrow(readCatalogue({ name: "Sheet1", lines }))
    expect(entries[0]).toMatchObject({ field: "employment", everyone: true, manners: ["proactive", "onRequest"], levels: ["county", "township"] })
    expect(entries[0]).not.toHaveProperty("group")
    expect(entries[1]).toMatchObject({ field: "烟草", everyone: false, group: "种植户" })
    expect(remarks).toEqual([
      { line: 2, what: "公开时限“长期”没有可以计算的期限，按法定期限计算" }, { line: 3, what: "领域“烟草”不在已知的领域之内" }
    ])
  })

  it("takes a line that names a field for those below it, and the same numbers under another one", () => {
    const { entries } = Result.getOrThrow(readCatalogue(sheet(good, ["二、养老服务领域", ...Array.from({ length: 13 }, () => merged("二、养老服务领域"))], good)))
    expect(entries.map(({ field, number }) => [field, number])).toEqual([["socialAssistance", "1"], ["elderCare", "1"]])
  })
})

describe("mistakes", () => {
  it.each<readonly [string, number, TextCell, string, string]>([
    ["no number", 0, "", "A", "填写序号"],
    ["a joined number", 0, merged("1"), "A", "每行一个序号"],
    ["no matter", 1, "", "B", "填写一级事项"],
    ["no content", 3, "", "D", "填写公开内容"],
    ["no basis", 4, "", "E", "填写公开依据"],
    ["no time", 5, "", "F", "填写公开时限"],
    ["a broken formula", 6, { text: "#REF!", from: "error" }, "G", "不带公式的文字"],
    ["no channel", 7, "", "H", "填写公开渠道和载体"],
    ["no channel ticked", 7, "□政府网站 □政府公报", "H", "至少勾选一个渠道"],
    ["nobody to disclose to", 8, "", "I", "写明全社会"],
    ["no tick", 10, "也许", "K", "划“√”或者留空"],
    ["no manner", 10, "", "K", "写明主动公开或者依申请公开"]
  ])("%s", (_, at, cell, column, expected) => {
    const faults = faultsOf(withCell(at, cell, at === 0 ? "" : "1").map((each, i) => (i === at ? cell : each)))
    expect(faults.map((fault) => [fault.line, fault.column])).toEqual([[4, column]])
    expect(faults[0]?.expected).toContain(expected)
  })

  it("are all told, and nothing is taken", () => {
    const faults = faultsOf(good, good, withCell(4, "", "3"), withCell(12, "", "4").map((cell, i) => (i === 13 ? "" : cell)))
    expect(faults.map(({ column, line }) => `${column}${line}`)).toEqual(["A5", "E6", "M7"])
    expect(faults[0]?.expected).toBe("同一领域内不重复的序号；第4行已经用过")
  })

  it("a sheet without a header, without lines, or without a field is none", () => {
    for (const lines of [[], [["没有表头"]], [["序号", "公开事项"]]]) expect(Result.isFailure(readCatalogue({ name: "空", lines }))).toBe(true)
    expect(faultsOf().map(({ expected }) => expected)).toEqual(["表头下至少有一行公开事项"])
    const nameless = Result.getOrThrow(Result.flip(readCatalogue({ name: "Sheet1", lines: [top, below, good] })))
    expect(nameless).toEqual([{ line: 3, column: "", title: "领域", given: "", expected: "写明领域：另设一栏，或者写在标题里" }])
    expect(Result.isSuccess(readCatalogue({ name: "Sheet1", lines: [top, below, good] }, { field: "taxation" }))).toBe(true)
  })
})

const words = ["政策文件", "办理结果", "名单", "名称、对象、金额", "《示例条例》第1条", "示例县民政局"]
const times = ["20个工作日内", "即时公开", "每季度公开", "按规定", "7个工作日内"]
const some = <A>(list: ReadonlyArray<A>, chance: Chance): readonly [A, ...ReadonlyArray<A>] => {
  const [first, ...rest] = chance.shuffle(list)
  return [first!, ...rest.slice(0, chance.whole(0, rest.length))]
}
const inOrder = <A>(order: ReadonlyArray<A>, list: readonly [A, ...ReadonlyArray<A>]): readonly [A, ...ReadonlyArray<A>] => order.filter((each) => list.includes(each)) as unknown as readonly [A, ...ReadonlyArray<A>]

const randomEntry = (chance: Chance, number: number): CatalogueEntry => {
  const channels = inOrder(PublicationChannel.literals, some(PublicationChannel.literals, chance))
  const everyone = chance.happens(60)
  return {
    field: chance.pick([...standardFields.map(({ id }) => id), "烟草"]), number: String(number), matter: chance.pick(words), ...(chance.happens(50) && { subMatter: chance.pick(words) }),
    content: chance.pick(words), basis: chance.pick(words), time: readPublicationTime(chance.pick(times)), agency: chance.pick(words), channels,
    ...(channels.includes("other") && chance.happens(50) && { otherChannel: "大喇叭" }), everyone, ...((!everyone || chance.happens(20)) && { group: "低保对象" }),
    manners: inOrder(["proactive", "onRequest"], some(["proactive", "onRequest"], chance)), levels: inOrder(["county", "township"], some(["county", "township"], chance))
  }
}

/** As a workbook gives a table back: its header, joined cells marked. */
const sheetOf = (title: string, entries: ReadonlyArray<CatalogueEntry>): TextSheet => {
  const table = catalogueTable(title, entries)
  const { headings, rows: depth } = headerOf(table.columns)
  const header = Array.from({ length: depth }, (_, row) => table.columns.map((_, column): TextCell => {
    const found = headings.find((each) => row >= each.row && row < each.row + each.rows && column >= each.column && column < each.column + each.columns)
    return found === undefined ? "" : found.row === row && found.column === column ? found.text : merged(found.text)
  }))
  const body = Array.from(table.rows, (cells, row) => cells.map((cell, column): TextCell => {
    const joined = table.merges?.some((each) => each.column === column && row > each.row && row < each.row + each.rows) === true
    return joined ? merged(String(cell)) : String(cell)
  }))
  return { name: "目录", lines: [[title], ...header, ...body] }
}

/** Milliseconds on a machine that is busy with other things. */
const slow = 60_000

it("a catalogue that was written is read back to the same entries", () => {
  const is = Schema.is(CatalogueEntry)
  forAll(300, (chance) => Array.from({ length: chance.whole(1, 12) }, (_, i) => randomEntry(chance, i + 1)), (entries) => {
    if (!entries.every((entry) => is(entry))) return "no entry"
    const read = readCatalogue(sheetOf("示例县基层政务公开标准目录", entries))
    if (Result.isFailure(read)) return JSON.stringify(read.failure)
    return JSON.stringify(sorted(read.success.entries)) === JSON.stringify(sorted(entries)) ? undefined : `read ${JSON.stringify(read.success.entries)}`
  })
}, slow)

/** With the keys of each entry in one order. */
const sorted = (entries: ReadonlyArray<CatalogueEntry>): ReadonlyArray<unknown> => entries.map((entry) => Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)))

it("takes any cells whatever without throwing", () => {
  const cells: ReadonlyArray<TextCell> = [...top, ...below, ...good, merged(""), { text: "#N/A", from: "error" }, "__proto__", "■", "\ud800", "合计"]
  forAll(400, (chance) => ({ name: "目录", lines: Array.from({ length: chance.whole(0, 12) }, (_, i) => (i < 2 && chance.happens(70) ? [top, below][i]! : Array.from({ length: chance.whole(0, 16) }, () => chance.pick(cells)))) }), (lines) =>
    Result.isResult(readCatalogue(lines)) ? undefined : "no result")
}, slow)
