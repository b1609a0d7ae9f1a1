/** Reads a font file (TrueType or OpenType) that was handed in as bytes. */
import * as Result from "effect/Result"
import * as hb from "harfbuzzjs"
import { TypesetError } from "@zone/core/ports"
import type { Outline, OutlineFont, OutlineStep } from "./OutlineFont.ts"

const unreadable = (detail: string) =>
  new TypesetError({ reason: "fontUnreadable", detail, remedy: "请换用 TrueType 或 OpenType 字体文件（.ttf、.otf、.ttc）。" })

const COLLECTION = 0x74746366
const signatures = new Set([0x00010000, 0x4f54544f, COLLECTION, 0x74727565])

/** Takes the steps of a glyph into the array that is handed along. */
const pen = new hb.DrawFuncs()
const put = (into: unknown, step: OutlineStep): void => void (into as Array<OutlineStep>).push(step)
pen.setMoveToFunc((x, y, into) => put(into, { command: "moveTo", args: [x, y] }))
pen.setLineToFunc((x, y, into) => put(into, { command: "lineTo", args: [x, y] }))
pen.setQuadraticToFunc((x1, y1, x, y, into) => put(into, { command: "quadraticCurveTo", args: [x1, y1, x, y] }))
pen.setCubicToFunc((x1, y1, x2, y2, x, y, into) => put(into, { command: "bezierCurveTo", args: [x1, y1, x2, y2, x, y] }))
pen.setClosePathFunc((into) => put(into, { command: "closePath", args: [] }))

const isWhite = (codePoint: number): boolean => /^\p{White_Space}$/u.test(String.fromCodePoint(codePoint))

/**
 * Opens a font; of a collection of fonts the first, or another by its number from 0. A character that the font draws blank counts as one
 * that it does not have.
 *
 * @example
 * ```ts
 * import { openFont } from "@zone/print-escpos"
 * import * as Result from "effect/Result"
 *
 * const opened = openFont(new Uint8Array([1, 2, 3]))
 * Result.isFailure(opened) && opened.failure.reason // => "fontUnreadable"
 * ```
 */
export const openFont = (bytes: Uint8Array, number = 0): Result.Result<OutlineFont, TypesetError> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = bytes.byteLength < 16 ? 0 : view.getUint32(0)
  if (!signatures.has(signature)) return Result.fail(unreadable("neither TrueType nor OpenType"))
  const fonts = signature === COLLECTION ? view.getUint32(8) : 1
  if (!(number >= 0 && number < fonts)) return Result.fail(unreadable(`it has ${fonts} font(s), from 0; there is no font ${number}`))
  const face = new hb.Face(new hb.Blob(bytes), number)
  if (face.collectUnicodes().length === 0) return Result.fail(unreadable(`font ${number} has no characters`))
  const font = new hb.Font(face)
  const outlines = new Map<number, Outline | undefined>()
  const draw = (codePoint: number): Outline | undefined => {
    const glyph = font.nominalGlyph(codePoint) ?? 0
    if (glyph === 0) return undefined
    const steps: Array<OutlineStep> = []
    font.drawGlyph(glyph, pen, steps)
    return steps.length === 0 && !isWhite(codePoint) ? undefined : { advance: font.glyphHAdvance(glyph), steps }
  }
  const outlineOf = (codePoint: number): Outline | undefined => {
    if (!outlines.has(codePoint)) outlines.set(codePoint, draw(codePoint))
    return outlines.get(codePoint)
  }
  return Result.succeed({ unitsPerEm: face.upem, outlineOf })
}
