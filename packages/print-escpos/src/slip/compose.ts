/** A paper to commands for a printer: what the printer's font has as text, everything else drawn. */
import * as Result from "effect/Result"
import type { Paper } from "@zone/core/paper"
import type { MissingGlyphs, TypesetError } from "@zone/core/ports"
import type { Command } from "../command/Command.ts"
import { blank, fill } from "../font/Bitmap.ts"
import { drawBox } from "../font/drawBox.ts"
import type { OutlineFont } from "../font/OutlineFont.ts"
import type { Piece } from "../line/Piece.ts"
import type { PrinterModel } from "../model/PrinterModel.ts"
import { drawLine } from "./drawLine.ts"
import { layOut } from "./layOut.ts"
import { isPlain, missingIn } from "./missingIn.ts"
import { moduleSize, qrModules, quiet } from "./qrModules.ts"
import type { Align, Row } from "./Row.ts"

/** The printer, and the fonts that characters which it does not have are drawn from: the first that has a character is taken. */
export interface SlipOptions {
  readonly model: PrinterModel
  readonly fonts?: ReadonlyArray<OutlineFont>
}

const textOf = (pieces: ReadonlyArray<Piece>): string =>
  pieces.map((piece) => (piece._tag === "Box" ? (piece.ticked ? "☑" : "☐") : piece.character)).join("")

const plainLine = (pieces: ReadonlyArray<Piece>, align: Align, size: 1 | 2): ReadonlyArray<Command> => {
  const commands: Array<Command> = [{ type: "align", value: align }]
  if (size === 2) commands.push({ type: "size", value: 2 })
  let strong = false
  let text = ""
  const flush = () => {
    if (text !== "") commands.push({ type: "text", value: text })
    text = ""
  }
  for (const piece of pieces) {
    if (piece._tag === "Box") {
      flush()
      commands.push({ type: "image", value: drawBox(24, piece.ticked) })
      continue
    }
    if (piece.strong !== strong && piece.character !== " ") {
      flush()
      strong = piece.strong
      commands.push({ type: "strong", value: strong })
    }
    text += piece.character
  }
  flush()
  commands.push({ type: "newline", value: null })
  if (strong) commands.push({ type: "strong", value: false })
  if (size === 2) commands.push({ type: "size", value: 1 }, { type: "feed", value: 12 })
  return commands
}

const code = (row: Extract<Row, { _tag: "Code" }>, model: PrinterModel): Result.Result<ReadonlyArray<Command>, TypesetError> =>
  Result.gen(function*() {
    const squares = yield* qrModules(row.text)
    const module = yield* moduleSize(row.text, squares.length, row.dots, model.dots)
    const white: Command = { type: "feed", value: quiet * module }
    if (model.qr === "GS ( k") {
      return [{ type: "align", value: "centre" }, white, { type: "qr", value: { text: row.text, module } }, white]
    }
    const side = squares.length * module
    const bitmap = blank(model.dots, side)
    const left = Math.floor((model.dots - side) / 2)
    for (const [y, line] of squares.entries()) {
      for (const [x, black] of line.entries()) if (black) fill(bitmap, left + x * module, y * module, module, module)
    }
    return [{ type: "align", value: "start" }, white, { type: "raster", value: { bitmap, text: "" } }, white]
  })

const commandsOf = (row: Row, model: PrinterModel, fonts: ReadonlyArray<OutlineFont>): Result.Result<ReadonlyArray<Command>, TypesetError> => {
  switch (row._tag) {
    case "Line": {
      const { align, pieces, size } = row
      if (pieces.every((piece) => isPlain(piece, model.zone))) return Result.succeed(plainLine(pieces, align, size))
      const bitmap = drawLine(pieces, align, size, model, fonts)
      return Result.succeed([{ type: "align", value: "start" }, { type: "raster", value: { bitmap, text: textOf(pieces) } }])
    }
    case "Feed":
      return Result.succeed(row.dots > 0 ? [{ type: "feed", value: row.dots }] : [])
    case "Code":
      return code(row, model)
    default:
      return Result.succeed(
        model.cutter === "none"
          ? [{ type: "feed", value: model.feedBeforeCut * model.lineDots }]
          : [{ type: "cut", value: { how: model.cutter, lines: model.feedBeforeCut } }]
      )
  }
}

/**
 * The commands for a paper, or the characters that cannot be shown, or the part that a roll cannot show.
 *
 * @example
 * ```ts
 * import { compose, models } from "@zone/print-escpos"
 * import * as Result from "effect/Result"
 *
 * const paper = {
 *   id: "receipt", title: "接收回执", style: "slip", date: "2026-03-02", basis: [],
 *   ticket: { copies: 1, sheet: "A4", laminated: false, sides: "one" },
 *   blocks: [{ _tag: "Paragraph", runs: [{ _tag: "Plain", text: "申请人：王𬭎" }] }]
 * } as const
 * const composed = compose(paper, { model: models.paper80 })
 * Result.isFailure(composed) && composed.failure._tag === "MissingGlyphs" && composed.failure.characters // => ["𬭎"]
 * ```
 */
export const compose = (paper: Paper, { fonts = [], model }: SlipOptions): Result.Result<ReadonlyArray<Command>, MissingGlyphs | TypesetError> =>
  Result.gen(function*() {
    const rows = yield* layOut(paper, model)
    const missing = missingIn(rows, model.zone, fonts)
    if (missing !== undefined) return yield* Result.fail(missing)
    const commands: Array<Command> = [{ type: "initialise", value: null }]
    if (model.chinese === "FS &") commands.push({ type: "chinese", value: null })
    for (const row of rows) commands.push(...(yield* commandsOf(row, model, fonts)))
    return commands
  })
