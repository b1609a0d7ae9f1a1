/**
 * One line of text as outlines, in em (the size of the letters is 1), the baseline at 0, `y` downwards. Text is shaped by HarfBuzz, so
 * that Tibetan stacks and Uyghur letters join; what a font draws blank counts as missing.
 */
import * as hb from "harfbuzzjs"
import type { Box, Contour, Segment } from "./Contour.ts"
import { moveContours } from "./moveContours.ts"
import type { Face, Typeface } from "./openTypeface.ts"
import { uniteContours } from "./uniteContours.ts"

/** A line in outlines. */
export interface Outline {
  readonly text: string
  readonly contours: ReadonlyArray<Contour>
  /** What the ink fills. */
  readonly ink: Box
  /** Top and bottom of a full character of its script: 国, H, or the ink itself for other scripts. */
  readonly body: { readonly top: number; readonly bottom: number }
  /** Characters that the first font of the typeface has not. */
  readonly borrowed: ReadonlyArray<string>
}

/** Characters that no font at hand has, or the kind of text that cannot be set. */
export type Unset =
  | { readonly _tag: "Missing"; readonly characters: ReadonlyArray<string> }
  | { readonly _tag: "Unsupported"; readonly why: "vertical" | "mixedDirections" | "outlines" }

/** Room between two Han characters beyond their own, in em: signs are read from afar. */
const TRACKING = 0.06

/** Outlines are united at so many units to the em, as most fonts are drawn. */
const UNITS = 1000

/** Square units below which a contour is a speck of rounding: on a board 1.2 m wide about a millimetre each way. */
const SPECK = 40

const isHan = (character: string): boolean => /^\p{Script=Han}/u.test(character)
const needsNoGlyph = (codePoint: number): boolean => /^[\p{Default_Ignorable_Code_Point}]$/u.test(String.fromCodePoint(codePoint))

const has = ({ font }: Face, cluster: string): boolean =>
  Array.from(cluster).every((character) => {
    const codePoint = character.codePointAt(0) ?? 0
    return needsNoGlyph(codePoint) || (font.nominalGlyph(codePoint) ?? 0) !== 0
  })

interface Stretch {
  readonly face: Face
  text: string
}

const clusters = new Intl.Segmenter("zh", { granularity: "grapheme" })

/** Spaces and punctuation belong to no script: they stay with the letters before them, or a line from right to left would fall apart. */
const isCommon = (cluster: string): boolean => /^\p{Script=Common}+$/u.test(cluster)

/** The text in stretches of one font each, or the characters that none has. Characters are code points, marks stay with their letter. */
const stretchesOf = (text: string, { faces }: Typeface) => {
  const stretches: Array<Stretch> = []
  const missing = new Set<string>()
  const borrowed = new Set<string>()
  for (const { segment } of clusters.segment(text)) {
    const last = stretches.at(-1)
    const face = last !== undefined && isCommon(segment) && has(last.face, segment) ? last.face : faces.find((each) => has(each, segment))
    if (face === undefined) {
      const nowhere = Array.from(segment).filter((character) => !faces.some((each) => has(each, character)))
      for (const character of nowhere.length > 0 ? nowhere : [segment]) missing.add(character)
      continue
    }
    if (!has(faces[0], segment)) borrowed.add(segment)
    if (last?.face === face) last.text += segment
    else stretches.push({ face, text: segment })
  }
  return { stretches, missing, borrowed }
}

type Strokes = Array<{ readonly start: Contour["start"]; readonly segments: Array<Segment> }>

/** Takes a glyph's strokes into the array that is handed along. */
const pen = new hb.DrawFuncs()
const put = (segment: Segment, into: unknown): void => void (into as Strokes).at(-1)?.segments.push(segment)
pen.setMoveToFunc((x, y, into) => void (into as Strokes).push({ start: [x, y], segments: [] }))
pen.setLineToFunc((x, y, into) => put(["L", x, y], into))
pen.setQuadraticToFunc((x1, y1, x, y, into) => put(["Q", x1, y1, x, y], into))
pen.setCubicToFunc((x1, y1, x2, y2, x, y, into) => put(["C", x1, y1, x2, y2, x, y], into))
pen.setClosePathFunc(() => undefined)

/** A glyph's strokes in font units, as the font has them, `y` upwards. */
const glyphContours = (font: hb.Font, glyph: number): ReadonlyArray<Contour> => {
  const strokes: Strokes = []
  font.drawGlyph(glyph, pen, strokes)
  return strokes
}

const flip = (contours: ReadonlyArray<Contour>): ReadonlyArray<Contour> =>
  contours.map(({ segments, start: [x, y] }) => ({
    start: [x, -y],
    segments: segments.map(([step, ...points]) => [step, ...points.map((value, i) => (i % 2 === 0 ? value : -value))] as unknown as Segment)
  }))

/** Sets one stretch from `x` on, in units; answers where the next one begins, and adds characters that are drawn blank to `blank`. */
const setStretch = ({ face: { font, unitsPerEm }, text }: Stretch, x: number, into: Array<Contour>, blank: Set<string>): number => {
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setLanguage(/\p{Script=Han}/u.test(text) ? "zh-Hans" : "und")
  hb.shape(font, buffer)
  const glyphs = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const inked = new Map<number, boolean>()
  const unit = UNITS / unitsPerEm
  let at = x
  for (const [i, { cluster, codepoint }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    const contours = glyphContours(font, codepoint)
    inked.set(cluster, (inked.get(cluster) ?? false) || contours.length > 0)
    into.push(...moveContours(flip(contours), unit, at + xOffset * unit, -yOffset * unit))
    at += xAdvance * unit
    const next = glyphs[i + 1]
    if (next !== undefined && next.cluster !== cluster && isHan(text.slice(cluster)) && isHan(text.slice(next.cluster))) at += TRACKING * UNITS
  }
  for (const [cluster, hasInk] of inked) {
    const character = String.fromCodePoint(text.codePointAt(cluster) ?? 0)
    if (!hasInk && !/^[\p{White_Space}\p{Default_Ignorable_Code_Point}]$/u.test(character)) blank.add(character)
  }
  return at
}

/** Top and bottom of one character, by the first font that has it. */
const bodyOf = (character: string, typeface: Typeface): Outline["body"] | undefined => {
  const face = typeface.faces.find((each) => has(each, character))
  if (face === undefined) return undefined
  const contours: Array<Contour> = []
  setStretch({ face, text: character }, 0, contours, new Set())
  return uniteContours(typeface.kit, contours, 0)?.ink
}

const isFromRight = (text: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)

/** What kind of text a line cannot be, yet. */
const unsupported = (text: string): "vertical" | "mixedDirections" | undefined => {
  if (/[\p{Script=Mongolian}\p{Script=Phags_Pa}]/u.test(text)) return "vertical"
  return isFromRight(text) && /[\p{Script=Han}\p{Script=Latin}\p{Nd}]/u.test(text) ? "mixedDirections" : undefined
}

/** Outlines of a line, or why it cannot be set. */
export const outlineLine = (text: string, typeface: Typeface): Outline | Unset => {
  const why = unsupported(text)
  if (why !== undefined) return { _tag: "Unsupported", why }
  const { borrowed, missing, stretches } = stretchesOf(text, typeface)
  const strokes: Array<Contour> = []
  let at = 0
  if (isFromRight(text)) stretches.reverse()
  for (const [i, stretch] of stretches.entries()) {
    const before = stretches[i - 1]?.text
    if (before !== undefined && isHan(Array.from(before).at(-1) ?? "") && isHan(stretch.text)) at += TRACKING * UNITS
    at = setStretch(stretch, at, strokes, missing)
  }
  if (missing.size > 0) return { _tag: "Missing", characters: [...missing] }
  if (strokes.length === 0) return { _tag: "Missing", characters: [...new Set(text)] }
  const united = uniteContours(typeface.kit, strokes, SPECK)
  if (united === undefined) return { _tag: "Unsupported", why: "outlines" }
  const full = /\p{Script=Han}/u.test(text) ? "国" : /\p{Script=Latin}/u.test(text) ? "H" : undefined
  const body = (full === undefined ? undefined : bodyOf(full, typeface)) ?? united.ink
  const { bottom, left, right, top } = united.ink
  return {
    text,
    contours: moveContours(united.contours, 1 / UNITS, 0, 0),
    ink: { left: left / UNITS, top: top / UNITS, right: right / UNITS, bottom: bottom / UNITS },
    body: { top: body.top / UNITS, bottom: body.bottom / UNITS },
    borrowed: [...borrowed]
  }
}
