/**
 * Which characters a face can show: those its `cmap` leads to a glyph for, unless the glyph is blank where the character is not. A
 * text can be searched for and still be white on white; that is why the outlines are looked at.
 */
import type { Sfnt } from "./Sfnt.ts"

const last = 0x10ffff

/** One bit for each code point. */
export interface Coverage {
  readonly has: (codePoint: number) => boolean
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

type Mapping = (codePoint: number, glyph: number) => void

/** Format 4: the basic plane, in segments. */
const readSegments = (view: DataView, start: number, tell: Mapping): void => {
  const twice = view.getUint16(start + 6)
  const ends = start + 14
  const starts = ends + twice + 2
  for (let i = 0; i < twice; i += 2) {
    const offset = view.getUint16(starts + 2 * twice + i)
    const delta = view.getUint16(starts + twice + i)
    const from = view.getUint16(starts + i)
    for (let code = from; code <= view.getUint16(ends + i) && code < 0xffff; code++) {
      if (offset === 0) {
        tell(code, (code + delta) & 0xffff)
        continue
      }
      const at = starts + 2 * twice + i + offset + 2 * (code - from)
      const glyph = at + 1 < view.byteLength ? view.getUint16(at) : 0
      if (glyph !== 0) tell(code, (glyph + delta) & 0xffff)
    }
  }
}

/** Format 12: all planes, in groups. */
const readGroups = (view: DataView, start: number, tell: Mapping): void => {
  for (let i = 0; i < view.getUint32(start + 12); i++) {
    const group = start + 16 + 12 * i
    const from = view.getUint32(group)
    const glyph = view.getUint32(group + 8)
    for (let code = from; code <= Math.min(view.getUint32(group + 4), last); code++) tell(code, glyph + code - from)
  }
}

/** Whether a glyph has an outline; a font whose outlines are not in `glyf` is believed. */
const outlines = ({ tables }: Sfnt): (glyph: number) => boolean => {
  const loca = tables.get("loca")
  const head = tables.get("head")
  if (loca === undefined || head === undefined) return () => true
  const view = viewOf(loca)
  const wide = viewOf(head).getUint16(50) === 1
  const at = (i: number): number => {
    const place = i * (wide ? 4 : 2)
    return place + (wide ? 4 : 2) > view.byteLength ? 0 : wide ? view.getUint32(place) : view.getUint16(place)
  }
  return (glyph) => at(glyph + 1) > at(glyph)
}

const isSpace = (code: number): boolean => /^\p{White_Space}$/u.test(String.fromCodePoint(code))

/** What a face covers; nothing when it has no `cmap` of Unicode. */
export const readCoverage = (font: Sfnt): Coverage => {
  const bits = new Uint8Array((last + 8) >> 3)
  const seen = outlines(font)
  const cmap = font.tables.get("cmap")
  if (cmap !== undefined) {
    const view = viewOf(cmap)
    const tell: Mapping = (code, glyph) => {
      if (glyph !== 0 && (seen(glyph) || isSpace(code))) bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7))
    }
    for (let i = 0; i < view.getUint16(2); i++) {
      const platform = view.getUint16(4 + 8 * i)
      const encoding = view.getUint16(6 + 8 * i)
      if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue
      const start = view.getUint32(8 + 8 * i)
      const format = view.getUint16(start)
      if (format === 4) readSegments(view, start, tell)
      else if (format === 12) readGroups(view, start, tell)
    }
  }
  return { has: (code) => ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0 }
}
