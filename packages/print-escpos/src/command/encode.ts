/** Commands to bytes: ESC/POS, with text in GB 18030. */
import { type Bitmap, isInked } from "../font/Bitmap.ts"
import { gb18030Of, hasCharacter } from "../model/gb18030Of.ts"
import type { Command } from "./Command.ts"

const ESC = 0x1b
const FS = 0x1c
const GS = 0x1d
const alignments = { start: 0, centre: 1, end: 2 } as const
/** A raster command has no more rows than this: small printers have small buffers. */
const band = 240

const low = (value: number): number => value & 0xff
const high = (value: number): number => (value >> 8) & 0xff

/** Text that the widest zone has: two bytes a character, no control characters, nothing that a printer would print as `?`. */
const textOf = (text: string): Uint8Array => {
  for (const character of text) {
    if (!hasCharacter("gb18030", character)) throw new RangeError(`no printer has ${JSON.stringify(character)} in its font: it has to be drawn`)
  }
  return gb18030Of(text)
}

/** A picture of 24 rows, column by column: three bytes each. */
const columnsOf = (bitmap: Bitmap): ReadonlyArray<number> => {
  if (bitmap.height !== 24) throw new RangeError(`a picture in a line is 24 dots high, not ${bitmap.height}`)
  const bytes: Array<number> = []
  for (let x = 0; x < bitmap.width; x++) {
    for (let part = 0; part < 3; part++) {
      let byte = 0
      for (let bit = 0; bit < 8; bit++) if (isInked(bitmap, x, part * 8 + bit)) byte |= 0x80 >> bit
      bytes.push(byte)
    }
  }
  return bytes
}

const rasterOf = (bitmap: Bitmap): ReadonlyArray<ArrayLike<number>> => {
  const across = bitmap.width >> 3
  const bands: Array<ArrayLike<number>> = []
  for (let from = 0; from < bitmap.height; from += band) {
    const rows = Math.min(band, bitmap.height - from)
    bands.push([GS, 0x76, 0x30, 0, low(across), high(across), low(rows), high(rows)], bitmap.data.subarray(from * across, (from + rows) * across))
  }
  return bands
}

const qrOf = (text: string, module: number): ReadonlyArray<ArrayLike<number>> => {
  const data = new TextEncoder().encode(text)
  const stored = data.length + 3
  return [
    [GS, 0x28, 0x6b, 4, 0, 49, 65, 50, 0],
    [GS, 0x28, 0x6b, 3, 0, 49, 67, module],
    [GS, 0x28, 0x6b, 3, 0, 49, 69, 49],
    [GS, 0x28, 0x6b, low(stored), high(stored), 49, 80, 48],
    data,
    [GS, 0x28, 0x6b, 3, 0, 49, 81, 48]
  ]
}

const feedOf = (dots: number): ReadonlyArray<ArrayLike<number>> => {
  const steps: Array<ArrayLike<number>> = []
  for (let left = Math.round(dots); left > 0; left -= 255) steps.push([ESC, 0x4a, Math.min(255, left)])
  return steps
}

const bytesOf = ({ type, value }: Command): ReadonlyArray<ArrayLike<number>> => {
  switch (type) {
    case "initialise":
      return [[ESC, 0x40, ESC, 0x32]]
    case "chinese":
      return [[FS, 0x26]]
    case "align":
      return [[ESC, 0x61, alignments[value]]]
    case "strong":
      return [[ESC, 0x45, value ? 1 : 0]]
    case "size":
      return [[GS, 0x21, value === 2 ? 0x11 : 0]]
    case "text":
      return [textOf(value)]
    case "image":
      return [[ESC, 0x2a, 33, low(value.width), high(value.width)], columnsOf(value)]
    case "newline":
      return [[0x0a]]
    case "feed":
      return feedOf(value)
    case "raster":
      return rasterOf(value.bitmap)
    case "qr":
      return qrOf(value.text, value.module)
    default:
      return [[GS, 0x56, value.how === "full" ? 65 : 66, 0]].flatMap((cut) => [...(value.lines > 0 ? [[ESC, 0x64, Math.min(255, value.lines)]] : []), cut])
  }
}

/**
 * The bytes of commands.
 *
 * @throws RangeError for text that no printer has in its font, and for a picture in a line that is not 24 dots high.
 *
 * @example
 * ```ts
 * import { encode } from "@zone/print-escpos"
 *
 * encode([{ type: "text", value: "回执" }, { type: "newline", value: null }]) // => new Uint8Array([0xbb, 0xd8, 0xd6, 0xb4, 0x0a])
 * encode([{ type: "text", value: "𬭎" }]) // throws RangeError
 * ```
 */
export const encode = (commands: ReadonlyArray<Command>): Uint8Array => {
  const parts = commands.flatMap(bytesOf)
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
