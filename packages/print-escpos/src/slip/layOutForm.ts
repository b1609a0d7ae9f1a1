/** A form on a roll: one line for each label with its value, however many columns the form has on a sheet. */
import type { Cell } from "@zone/core/paper"
import { breakLines } from "../line/breakLines.ts"
import { type Piece, piecesOf, widthOf } from "../line/Piece.ts"
import type { PrinterModel } from "../model/PrinterModel.ts"
import { choiceLines } from "./choiceLines.ts"
import { oneLine } from "./oneLine.ts"
import type { Row } from "./Row.ts"
import { runPieces } from "./runPieces.ts"
import { splitAtEnds } from "./splitAtEnds.ts"

/** A label is no wider than this share of the line if its value is to stand beside it. */
const widest = 0.5
/** How far in a value stands under a label that is wider. */
const indent = 4

interface Entry {
  readonly label: string
  readonly cell: Cell
}

const textOf = ({ content }: Cell): string =>
  content._tag === "Text" ? content.runs.map((run) => (run._tag === "Blank" ? run.text ?? "" : run.text)).join("") : ""

/** Labels with their cells: a label stands in the cell itself, or in a head cell before it. A head alone is a line of its own. */
const entriesOf = (rows: ReadonlyArray<ReadonlyArray<Cell>>): ReadonlyArray<Entry | { readonly title: string }> => {
  const entries: Array<Entry | { readonly title: string }> = []
  for (const row of rows) {
    let waiting: string | undefined
    for (const cell of row) {
      if (cell.head === true && cell.label === undefined && cell.content._tag === "Text") {
        if (waiting !== undefined) entries.push({ title: waiting })
        waiting = textOf(cell)
        continue
      }
      const label = [waiting, cell.label].filter((each) => each !== undefined && each !== "").join(" ")
      entries.push({ label, cell })
      waiting = undefined
    }
    if (waiting !== undefined) entries.push({ title: waiting })
  }
  return entries
}

/** What stands in the cell, in lines of so many columns; one at least, which may be empty. */
const linesIn = ({ content }: Cell, columns: number): ReadonlyArray<ReadonlyArray<Piece>> => {
  switch (content._tag) {
    case "Text":
      return splitAtEnds(runPieces(content.runs)).flatMap((part) => breakLines(part, columns))
    case "Choices":
      return choiceLines(content.choices, columns)
    default:
      return [[]]
  }
}

const lineOf = (pieces: ReadonlyArray<Piece>): Row => ({ _tag: "Line", pieces, align: "start", size: 1 })

/** The rows of a form. Labels that are short enough stand in one column, so that the values do too. */
export const layOutForm = (rows: ReadonlyArray<ReadonlyArray<Cell>>, { columns, dotsPerMillimetre }: PrinterModel): ReadonlyArray<Row> => {
  const entries = entriesOf(rows)
  const labels = entries.flatMap((entry) => ("label" in entry && entry.label !== "" ? [widthOf(oneLine(entry.label)) + 2] : []))
  const column = Math.max(0, ...labels.filter((each) => each <= columns * widest))
  return entries.flatMap((entry): ReadonlyArray<Row> => {
    if ("title" in entry) return breakLines(piecesOf(oneLine(entry.title), true), columns).map(lineOf)
    const room: ReadonlyArray<Row> = entry.cell.content._tag === "Room" ? [{ _tag: "Feed", dots: Math.round(entry.cell.content.height * dotsPerMillimetre) }] : []
    if (entry.label === "") return [...linesIn(entry.cell, columns).map(lineOf), ...room]
    const label = `${oneLine(entry.label)}：`
    const wide = widthOf(label)
    if (wide > column) {
      const below = linesIn(entry.cell, columns - indent).filter((each) => each.length > 0)
      return [...breakLines(piecesOf(label), columns).map(lineOf), ...below.map((each) => lineOf([...piecesOf(" ".repeat(indent)), ...each])), ...room]
    }
    const values = linesIn(entry.cell, columns - column)
    return [
      ...values.map((value, index) => {
        const before = index === 0 ? label + " ".repeat(column - wide) : " ".repeat(column)
        return lineOf([...piecesOf(before), ...value])
      }),
      ...room
    ]
  })
}
