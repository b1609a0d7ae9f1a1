/** Headers of one, two and three levels cover every column once, down to the last row. */
import { expect, it } from "vitest"
import { facts } from "../../test/yearOfApplications.ts"
import { annualReport, type Column, headerOf, reportTables } from "./index.ts"

const { four, three, two } = reportTables(annualReport(2025, [], facts))

const covers = (columns: ReadonlyArray<Column>): ReadonlyArray<number> => {
  const { headings, rows } = headerOf(columns)
  const grid = Array.from({ length: rows * columns.length }, () => 0)
  for (const heading of headings) {
    for (let r = heading.row; r < heading.row + heading.rows; r++) {
      for (let c = heading.column; c < heading.column + heading.columns; c++) grid[r * columns.length + c] = (grid[r * columns.length + c] ?? 0) + 1
    }
  }
  return grid
}

it.each([["two", two[0]!.columns], ["three", three.columns], ["four", four.columns], ["none", []]] as const)("table %s", (_, columns) => {
  expect(covers(columns).every((times) => times === 1)).toBe(true)
})

it("has three levels in tables three and four", () => {
  expect(headerOf(three.columns).headings.slice(0, 5).map(({ column, columns, row, rows, text }) => [text.slice(0, 6), row, column, rows, columns])).toEqual([
    ["（本列数据的", 0, 0, 3, 3], ["申请人情况", 0, 3, 1, 7], ["自然人", 1, 3, 2, 1], ["法人或其他组", 1, 4, 1, 5], ["商业企业", 2, 4, 1, 1]
  ])
  expect(headerOf(four.columns).headings.filter(({ row }) => row === 0).map(({ column, columns, text }) => [text, column, columns])).toEqual([["行政复议", 0, 5], ["行政诉讼", 5, 10]])
})

it("does not join titles that happen to be the same", () => {
  const column = (title: string): Column => ({ title, kind: "number", width: 8 })
  expect(headerOf([column("件数"), column("件数")]).headings).toHaveLength(2)
})
