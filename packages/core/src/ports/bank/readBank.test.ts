/** A bank goes into a table and comes back as it was; what is wrong in one is told by line and column. */
import { expect, it } from "vitest"
import { sampleBank } from "../../../test/sampleBank.ts"
import { bankTable } from "./bankTable.ts"
import { readBank } from "./readBank.ts"

const sheetOf = (table: ReturnType<typeof bankTable>, change: (line: Array<string>) => Array<string> = (line) => line) => ({
  name: table.title,
  lines: [[table.title], table.columns.map(({ title }) => title), ...[...table.rows].map((row) => change(row.map((cell) => String(cell ?? ""))))]
})

const full = { ...sampleBank[0]!, phrasings: ["社保补贴怎么领", "补贴咋申请"], topic: "社会保险", division: "cn-990101", reviewBy: "2026-12-31", source: { ...sampleBank[0]!.source, number: "示例〔2026〕1号", issuer: "示例局" } }

it("comes back as it was", () => {
  const { validThrough: _none, ...open } = sampleBank[1]!
  const bank = [full, open, ...sampleBank.slice(2)]
  expect(readBank(sheetOf(bankTable(bank)))).toEqual({ entries: bank, faults: [] })
})

it("takes days as people write them, columns in any order, and passes over empty lines", () => {
  const { lines, name } = sheetOf(bankTable([full]), (line) => line.map((cell) => cell === "2026-01-01" ? "2026年1月1日" : cell))
  const turned = { name, lines: [...lines.map((line) => line.toReversed()), ["", ""], []] }
  expect(readBank(turned)).toMatchObject({ entries: [{ id: full.id, validFrom: "2026-01-01" }], faults: [] })
})

it.each([
  [0, "", "编号", "必填"], [1, "", "问题", "必填"], [12, "下个月", "生效日期", "日期"], [13, "2020-01-01", "失效日期", "不早于"], [6, "重庆", "区划", "区划代号"], [11, "", "依据版本", "必填"]
])("tells what is wrong in column %s: %s", (place, text, column, remedy) => {
  const { entries, faults } = readBank(sheetOf(bankTable([full]), (line) => line.toSpliced(place, 1, text)))
  expect(entries).toEqual([])
  expect(faults).toEqual([{ line: 3, column, found: text, remedy: expect.stringContaining(remedy) as string }])
})

it("takes the first of two lines of one number, and asks for a header", () => {
  expect(readBank(sheetOf(bankTable([full, full])))).toMatchObject({ entries: [{ id: full.id }], faults: [{ line: 4, column: "编号" }] })
  expect(readBank({ name: "x", lines: [] }).faults).toHaveLength(1)
})
