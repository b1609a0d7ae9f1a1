/** Tables as parts of papers: simple ones repeat their header, those with deep headings or joined cells become a grid. */
import { describe, expect, it } from "vitest"
import { drawTable, type SheetTable } from "./drawTable.ts"

const table: SheetTable = {
  title: "示例", notes: ["单位：件"], stubs: 1, totals: [["合计", 3]], footnotes: ["注"],
  columns: [{ title: "项目", kind: "text", width: 20 }, { title: "件数", kind: "number", width: 10 }],
  rows: [["甲", 1], ["乙", null]]
}
const spansOf = (more: Partial<SheetTable>) => {
  const form = drawTable({ ...table, notes: [], footnotes: [], totals: [], ...more })[0]
  if (form?._tag !== "Form") throw new Error("no form")
  return form.rows.map((row) => row.map(({ columns = 1, content, rows = 1 }) => `${content._tag === "Text" ? content.runs.map((run) => run.text).join("") : ""}:${columns}x${rows}`))
}

describe("a simple table", () => {
  it("keeps notes before it, totals below its rows, footnotes as its notes, and empties as empties", () => {
    const [note, drawn] = drawTable(table)
    expect(note).toMatchObject({ _tag: "Paragraph", runs: [{ text: "单位：件" }] })
    expect(drawn).toMatchObject({ _tag: "Table", rows: [["甲", "1"], ["乙", ""], ["合计", "3"]], notes: ["注"], columns: [{ title: "项目", share: 20, align: "start" }, { title: "件数", align: "end" }] })
  })
  it("has one level of headings as groups", () => {
    const [drawn] = drawTable({ ...table, notes: [], columns: table.columns.map((column) => ({ ...column, under: ["登记"] })) })
    expect(drawn).toMatchObject({ _tag: "Table", columns: [{ group: "登记" }, { group: "登记" }] })
  })
})

describe("a table with deep headings or joined cells", () => {
  it("joins headings that are the same, and lets short paths reach down", () => {
    const column = (title: string, ...under: ReadonlyArray<string>) => ({ title, under, kind: "number" as const, width: 5 })
    expect(spansOf({
      stubs: 2, columns: [column("", "说明"), column("", "说明"), column("自然人", "申请人"), column("企业", "申请人", "法人"), column("其他", "申请人", "法人"), column("总计", "申请人")],
      rows: [["甲", "乙", 1, 2, 3, 6]]
    })).toEqual([["说明:2x3", "申请人:4x1"], ["自然人:1x2", "法人:2x1", "总计:1x2"], ["企业:1x1", "其他:1x1"], ["甲:1x1", "乙:1x1", "1:1x1", "2:1x1", "3:1x1", "6:1x1"]])
  })
  it("joins cells of the body, and never swallows a whole row", () => {
    expect(spansOf({ merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] })).toEqual([["项目:1x1", "件数:1x1"], ["甲:1x2", "1:1x1"], [":1x1"]])
    expect(spansOf({ merges: [{ row: 0, column: 0, rows: 2, columns: 2 }] })).toEqual([["项目:1x1", "件数:1x1"], ["甲:2x1"], ["乙:1x1", ":1x1"]])
  })
  it("tells footnotes after it", () => {
    expect(drawTable({ ...table, notes: [], merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }).map(({ _tag }) => _tag)).toEqual(["Form", "Paragraph"])
  })
})
