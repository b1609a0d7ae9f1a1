/** Lines as Chinese is set: on named texts, and on any text made of what receipts say. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { breakLines } from "./breakLines.ts"
import { columnsOf, type Piece, piecesOf } from "./Piece.ts"

const textOf = (pieces: ReadonlyArray<Piece>) => pieces.map((piece) => (piece._tag === "Character" ? piece.character : "☐")).join("")
const lines = (text: string, columns: number, first?: number) => breakLines(piecesOf(text), columns, first).map(textOf)

describe("a line", () => {
  it("does not begin with a closing mark, nor end with an opening one", () => {
    expect(lines("自收到申请之日起，答复。", 16)).toEqual(["自收到申请之日", "起，答复。"])
    expect(lines("经费决算表（含附表）", 12)).toEqual(["经费决算表", "（含附表）"])
    expect(lines("他说：“好。”", 8)).toEqual(["他说：", "“好。”"])
  })
  it("keeps numbers, words, dashes and dots whole", () => {
    expect(lines("共计12345份", 6)).toEqual(["共计", "12345", "份"])
    expect(lines("一二三……四", 6)).toEqual(["一二", "三……", "四"])
    expect(lines("见 https://example.org/a", 22)).toEqual(["见", "https://example.org/a"])
  })
  it("cuts what is longer than a line, with the mark behind it", () => {
    expect(lines("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"])
    expect(lines("abcdefgh。", 8)).toEqual(["abcdefg", "h。"])
  })
  it("may have less room at first", () => expect(lines("一二三四五", 6, 2)).toEqual(["一", "二三四", "五"]))
})

const text = fc.array(fc.constantFrom(...Array.from("政府信息公开2026-ab/.，。；：（）《》“”、…— 1")), { maxLength: 120 }).map((all) => all.join(""))
const bare = (of: string) => of.replace(/ /g, "")

describe("any text", () => {
  it("is all there, in lines that fit", () => {
    fc.assert(fc.property(text, fc.integer({ min: 2, max: 48 }), (value, columns) => {
      const broken = breakLines(piecesOf(value), columns)
      expect(bare(broken.map(textOf).join(""))).toBe(bare(value))
      for (const line of broken) expect(line.reduce((sum, piece) => sum + columnsOf(piece), 0)).toBeLessThanOrEqual(columns)
    }))
  })
  it("has no mark alone at the edge, as long as no run of marks fills a line", () => {
    const words = fc.array(fc.constantFrom("政府信息", "公开", "2026年", "（附件）", "“三公”经费", "答复。", "的，", "《条例》"), { minLength: 1, maxLength: 60 })
    fc.assert(fc.property(words, fc.integer({ min: 24, max: 48 }), (all, columns) => {
      for (const line of lines(all.join(""), columns)) {
        expect(line).not.toMatch(/^[，。；：）》”]/)
        expect(line).not.toMatch(/[（《“]$/)
      }
    }))
  })
})
