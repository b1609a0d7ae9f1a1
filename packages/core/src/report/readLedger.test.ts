/** Old ledgers as offices have them: titles above, joined and computed cells, totals below, and lines that cannot be taken. */
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { RegisterRow } from "../application/RegisterRow.ts"
import { readLedger, type TextCell, type TextSheet } from "./index.ts"

const titles = ["序号", "登记编号", "收到日期", "申请方式", "申请人类型", "申请人姓名/名称", "申请内容", "受理机关", "答复期限", "答复日期", "答复结果", "是否超期", "备注说明"]
const sheet = (...lines: ReadonlyArray<ReadonlyArray<TextCell>>): TextSheet => ({ name: "台账", lines: [titles, ...lines] })
const good: ReadonlyArray<TextCell> =
  ["1", "示信公〔2025〕1号", "45723", "EMS", "公民", "陈某某", "低保对象名单", "示例县民政局", "2025年4月7日", "2025/3/20", "（二）部分公开", "否", ""]
const change = (changes: { readonly [column: number]: TextCell }): ReadonlyArray<TextCell> => good.map((cell, i) => changes[i] ?? cell)
const faultsOf = (...lines: ReadonlyArray<ReadonlyArray<TextCell>>) =>
  readLedger(sheet(...lines)).rejected.flatMap(({ faults }) => faults).map(({ column, expected, field, given, line }) => [line, column, field, given, expected])

it("takes a line as a register row, its personal data redacted", () => {
  const { entries: [entry], passed, rejected, unread } = readLedger(sheet(good))
  expect(rejected).toEqual([])
  expect(entry?.row).toEqual({
    number: "示信公〔2025〕1号",
    status: "concluded",
    channel: "signedPost",
    applicantKind: "person",
    addressee: "示例县民政局",
    arrivedOn: "2025-03-07",
    receivedOn: "2025-03-07",
    endedOn: "2025-03-20",
    outcome: "partlyDisclosed",
    replyKind: "partlyDisclosed",
    inTime: true,
    remedies: []
  })
  expect([entry?.due, entry?.line, JSON.stringify(entry?.applicant), Redacted.value(entry!.applicant)]).toEqual(["2025-04-07", 2, '"<redacted>"', "陈某某"])
  const sealed = { subject: "s-1", sealed: "…" }
  expect(Schema.is(RegisterRow)({ ...entry?.row, applicant: sealed, description: sealed })).toBe(true)
  expect(passed).toEqual([{ line: 1, why: "header" }])
  expect(unread).toEqual([{ column: "A", title: "序号", filled: 1 }])
})

it("finds a header of two lines below a title, the upper cells joined", () => {
  const joined = (text: string): TextCell => ({ text, from: "merged" })
  const { entries, passed } = readLedger({
    name: "台账",
    lines: [
      ["二〇二五年台账", joined("二〇二五年台账"), joined("二〇二五年台账"), joined("二〇二五年台账"), joined("二〇二五年台账"), joined("二〇二五年台账"), joined("二〇二五年台账")],
      ["编号", "申请情况", joined("申请情况"), joined("申请情况"), joined("申请情况"), "答复情况", joined("答复情况")],
      [joined("编号"), "收到日期", "申请人", "申请内容", "申请人类型", "答复日期", "答复结果"],
      ["1", "2025.3.7", "某公司", "规划", "企业", "", ""]
    ]
  }, { defaults: { addressee: "示例镇人民政府", channel: "internet" } })
  expect(entries.map(({ row }) => [row.number, row.applicantKind, row.channel, row.status])).toEqual([["1", "business", "internet", "processing"]])
  expect(passed).toEqual([{ line: 1, why: "title" }, { line: 2, why: "title" }, { line: 3, why: "header" }])
})

it("says where a value is wrong, what it is, and what would be right", () => {
  expect(faultsOf(change({ 2: "2025-2-30" }))).toEqual([[2, "C", "receivedOn", "2025-2-30", "真实的日期，如2025-3-7、2025/3/7、2025年3月7日"]])
  expect(faultsOf(change({ 3: "飞鸽" }))[0]?.slice(0, 4)).toEqual([2, "D", "channel", "飞鸽"])
  expect(faultsOf(change({ 4: "" }))[0]?.slice(0, 4)).toEqual([2, "E", "applicantKind", ""])
  expect(faultsOf(change({ 9: "" }))).toEqual([[2, "J", "endedOn", "", "有办理结果，就要有答复日期"]])
  expect(faultsOf(change({ 10: "" }))).toEqual([[2, "K", "outcome", "", "有答复日期，就要有办理结果"]])
  expect(faultsOf(change({ 10: "不知道" }))[0]?.slice(0, 4)).toEqual([2, "K", "outcome", "不知道"])
  expect(faultsOf(change({ 9: "2025-3-1" }))).toEqual([[2, "J", "endedOn", "2025-03-01", "不早于收到日期（2025-03-07）"]])
  expect(faultsOf(change({ 11: "也许" }))).toEqual([[2, "L", "inTime", "也许", "是或者否"]])
})

it("gathers every fault of a line, and tells nothing of what an applicant told", () => {
  const { rejected } = readLedger(sheet(change({ 2: "陈某某", 5: { text: "#REF!", from: "error" }, 6: "" })))
  expect(rejected[0]?.faults.map(({ column, given }) => [column, given])).toEqual([["C", "陈某某"], ["F", ""], ["G", ""]])
})

it("takes the result of a formula and the text of a joined cell, and says so; errors and joined numbers it does not take", () => {
  const { entries: [entry] } = readLedger(sheet(change({ 2: { text: "2025-03-07", from: "formula" }, 7: { text: "示例县民政局", from: "merged" } })))
  expect(entry?.remarks).toEqual(["收到日期是公式，取其结果", "受理机关取自合并的单元格"])
  expect(faultsOf(change({ 9: { text: "#VALUE!", from: "error" } }))[0]?.slice(0, 4)).toEqual([2, "J", "endedOn", "#VALUE!"])
  expect(faultsOf(good, change({ 1: { text: "示信公〔2025〕1号", from: "merged" } }))[0]?.slice(0, 3)).toEqual([3, "B", "number"])
})

it("rejects a number from its second time on, and one that the register has", () => {
  expect(faultsOf(good, change({ 1: " 示信公〔2025〕１号 " }))).toEqual([[3, "B", "number", "示信公〔2025〕1号", "不重复的编号；第2行已经用过"]])
  const { rejected } = readLedger(sheet(good), { taken: new Set(["示信公〔2025〕1号"]) })
  expect(rejected[0]?.faults[0]?.expected).toBe("登记簿里还没有的编号")
})

it("takes the words of a place by its own list", () => {
  const { entries } = readLedger(sheet(change({ 10: "给了", 3: "微信" })), { outcomes: { 给了: "disclosed" }, channels: { 微信: "internet" } })
  expect(entries.map(({ row }) => [row.outcome, row.channel])).toEqual([["disclosed", "internet"]])
})

it.each([
  ["超期", "是", false], ["是否按期", "是", true], ["是否按期", "逾期", false], ["是否超期", "按期", true]
])("%s: %s", (title, word, inTime) => {
  const lines = [titles.map((each) => (each === "是否超期" ? title : each)), change({ 11: word })]
  expect(readLedger({ name: "", lines }, { columns: { inTime: ["超期"] } }).entries[0]?.row.inTime).toBe(inTime)
})

it("rejects every line of a sheet without a header", () => {
  const { entries, rejected } = readLedger({ name: "", lines: [["陈某", "2025-1-1"], [""], ["李某", "2025-1-2"]] })
  expect([entries.length, rejected.map(({ line }) => line)]).toEqual([0, [1, 3]])
})

const cells: ReadonlyArray<TextCell> = ["", "1", "合计", "注：本表", "2025-1-1", "公民", "当面", "#N/A", "9999", { text: "1", from: "merged" }, { text: "#REF!", from: "error" }, { text: "", from: "formula" }]

it("loses no line, whatever the sheet holds", () => {
  const make = ({ happens, pick, whole }: Chance): TextSheet => ({
    name: "",
    lines: Array.from({ length: whole(0, 20) }, () => happens(15) ? titles : happens(20) ? good : Array.from({ length: whole(0, 13) }, (_, i) => happens(60) ? good[i] ?? "" : pick(cells)))
  })
  forAll(400, make, (made) => {
    const { entries, passed, rejected } = readLedger(made)
    const lines = [...entries, ...passed, ...rejected].map(({ line }) => line).toSorted((a, b) => a - b)
    return JSON.stringify(lines) === JSON.stringify(made.lines.map((_, i) => i + 1)) ? undefined : JSON.stringify(lines)
  })
})
