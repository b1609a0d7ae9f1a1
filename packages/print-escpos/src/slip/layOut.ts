/** Lays a paper out on the roll: blocks to rows, each as wide as the printer prints. */
import * as Result from "effect/Result"
import type { Block, Paper, Run } from "@zone/core/paper"
import { TypesetError } from "@zone/core/ports"
import { breakLines } from "../line/breakLines.ts"
import { columnsOf, type Piece, piecesOf, widthOf } from "../line/Piece.ts"
import type { PrinterModel } from "../model/PrinterModel.ts"
import { choiceLines } from "./choiceLines.ts"
import { cleanText } from "./cleanText.ts"
import { layOutForm } from "./layOutForm.ts"
import { oneLine } from "./oneLine.ts"
import type { Align, Row } from "./Row.ts"
import { runPieces } from "./runPieces.ts"
import { splitAtEnds } from "./splitAtEnds.ts"

/** Room for a seal, in millimetres: it is 42 mm across at most, and stands over the name. */
const sealRoom = 20

const line = (pieces: ReadonlyArray<Piece>, align: Align = "start", size: 1 | 2 = 1): Row => ({ _tag: "Line", pieces, align, size })

/** Pieces in lines, with so many columns of white before the first line and before the others. */
const hang = (pieces: ReadonlyArray<Piece>, columns: number, first: number, others: number, align: Align = "start"): ReadonlyArray<Row> =>
  breakLines(pieces, columns - others, columns - first).map((each, index) =>
    line([...piecesOf(" ".repeat(index === 0 ? first : others)), ...each], align)
  )

const rule = (columns: number, label?: string): Row => {
  if (label === undefined || label === "") return line(piecesOf("-".repeat(columns)))
  const text = breakLines(piecesOf(` ${oneLine(label)} `), columns)[0] ?? []
  const left = Math.max(0, columns - text.reduce((sum, piece) => sum + (piece._tag === "Character" ? widthOf(piece.character) : 2), 0))
  return line([...piecesOf("-".repeat(left >> 1)), ...text, ...piecesOf("-".repeat(left - (left >> 1)))])
}

const paragraphs = (runs: ReadonlyArray<Run>): ReadonlyArray<ReadonlyArray<Piece>> => splitAtEnds(runPieces(runs))

const headingOf = (text: string, level: 1 | 2 | 3, { columns, dotsPerMillimetre }: PrinterModel): ReadonlyArray<Row> => {
  const white: Row = { _tag: "Feed", dots: dotsPerMillimetre }
  const lines = splitAtEnds(piecesOf(cleanText(text), true)).flatMap((part) => breakLines(part, level === 1 ? columns >> 1 : columns))
  if (level > 1) return [white, ...lines.map((each) => line(each, level === 2 ? "centre" : "start"))]
  return lines.flatMap((each) => [line(each, "centre", 2), white])
}

/** What the paper stands on; an interpretation is said to be one, in words that every printer has. */
const basisOf = ({ basis }: Paper, columns: number): ReadonlyArray<Row> => {
  const cites = [...new Set(basis.map(({ cite, reading }) => (reading === "interpretation" ? `${cite}（理解适用）` : cite)))]
  return cites.length === 0 ? [] : hang(piecesOf(oneLine(`依据：${cites.join("；")}`)), columns, 0, 6)
}

const unsupported = (what: string) =>
  Result.fail(
    new TypesetError({
      reason: "unsupported",
      detail: `${what} cannot be shown on a roll of a receipt printer`,
      remedy: "小票打印机打印不了这个版块，请改用 A4 打印机打印这份文书（PDF）。"
    })
  )

const layOutBlock = (block: Block, model: PrinterModel): Result.Result<ReadonlyArray<Row>, TypesetError> => {
  const { columns, dotsPerMillimetre } = model
  const white = (millimetres: number): Row => ({ _tag: "Feed", dots: Math.round(millimetres * dotsPerMillimetre) })
  switch (block._tag) {
    case "Heading":
      return Result.succeed(headingOf(block.text, block.level, model))
    case "Paragraph": {
      const align = block.align ?? "start"
      const indent = align === "start" && block.indented !== false ? 4 : 0
      return Result.succeed(paragraphs(block.runs).flatMap((each) => hang(each, columns, indent, 0, align)))
    }
    case "List":
      return Result.succeed(block.items.flatMap((item, index) => {
        const mark = block.numbered ? `${index + 1}. ` : "· "
        const [first = [], ...more] = paragraphs(item)
        const wide = widthOf(mark)
        return [
          ...hang([...piecesOf(mark), ...first], columns, 0, wide),
          ...more.flatMap((each) => hang(each, columns, wide, wide))
        ]
      }))
    case "Form":
      return Result.succeed(layOutForm(block.rows, model))
    case "Choices": {
      const label = piecesOf(block.label === undefined ? "" : `${oneLine(block.label)}：`)
      const wide = label.reduce((sum, piece) => sum + columnsOf(piece), 0)
      // a long label stands above its boxes
      const beside = wide <= columns >> 1
      const indent = beside ? wide : 0
      const lines = choiceLines(block.choices, columns - indent)
      return Result.succeed([
        ...(beside ? [] : breakLines(label, columns).map((each) => line(each))),
        ...lines.map((each, index) => line([...(beside && index === 0 ? label : piecesOf(" ".repeat(indent))), ...each]))
      ])
    }
    case "Signatures":
      return Result.succeed(block.lines.flatMap(({ dated, label }) => {
        const text = `${oneLine(label)}：`
        const rows = [white(4), ...hang(piecesOf(text + "_".repeat(Math.max(8, columns - (widthOf(text) % columns)))), columns, 0, 0)]
        return dated ? [...rows, white(3), line(piecesOf("日期：____年__月__日"))] : rows
      }))
    case "Seal":
      return Result.succeed([
        white(sealRoom),
        ...breakLines(piecesOf(oneLine(block.office)), columns).map((each) => line(each, "end")),
        line(piecesOf(oneLine(block.date)), "end")
      ])
    case "Qr":
      return Result.succeed([
        white(1),
        { _tag: "Code", text: block.text, dots: Math.round(block.size * dotsPerMillimetre) },
        ...(block.caption === undefined ? [] : breakLines(piecesOf(oneLine(block.caption)), columns).map((each) => line(each, "centre")))
      ])
    case "Cut": {
      const named = block.label !== undefined && block.label !== ""
      const dashed = model.cutter === "none" || named ? [rule(columns, block.label)] : []
      return Result.succeed(model.cutter === "none" ? [white(3), ...dashed, white(3)] : [...dashed, { _tag: "Cut" }])
    }
    case "Space":
      return Result.succeed([white(block.height)])
    case "NewPage":
      return Result.succeed([{ _tag: "Cut" }])
    default:
      return unsupported(block._tag)
  }
}

/** The rows of a paper: 副本 on a further copy, its title, its number, its blocks, and what it stands on. */
export const layOut = (paper: Paper, model: PrinterModel): Result.Result<ReadonlyArray<Row>, TypesetError> => {
  if (paper.style !== "slip" && paper.style !== "form") return unsupported(`style ${paper.style}`)
  const rows: Array<Row> = []
  if (paper.copy === true) rows.push(line(piecesOf("副本", true), "end"))
  rows.push(...headingOf(paper.title, 1, model))
  if (paper.number !== undefined) rows.push(...hang(piecesOf(oneLine(`编号：${paper.number}`)), model.columns, 0, 0, "centre"))
  const basis = basisOf(paper, model.columns)
  // what is cut off for the office's own use needs no basis
  const end = paper.blocks.findIndex(({ _tag }) => _tag === "Cut" || _tag === "NewPage")
  for (const [index, block] of paper.blocks.entries()) {
    if (index === end) rows.push(...basis)
    const laid = layOutBlock(block, model)
    if (Result.isFailure(laid)) return Result.fail(laid.failure)
    rows.push(...laid.success)
  }
  if (end === -1) rows.push(...basis)
  if (rows.at(-1)?._tag !== "Cut") rows.push({ _tag: "Cut" })
  return Result.succeed(rows)
}
