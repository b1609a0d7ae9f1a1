/**
 * Where letters stand and how large they are: one size for all lines, so large that either the width or the height of the board is
 * filled as the rule says, in the middle of it.
 */
import type { SignForm } from "@zone/core/paper"
import type { Contour, Segment } from "./Contour.ts"
import { moveContours } from "./moveContours.ts"
import type { Outline } from "./outlineLine.ts"

interface Fill {
  /** The share of the board's width that the ink may take, and of its height, for one line and for more. */
  readonly width: number
  readonly height: number
  readonly heightOfMore: number
}

/** The rule (⚖ ours: notices say only that letters grow with the board). */
const fills: Readonly<Record<SignForm, Fill>> = {
  plate: { width: 0.86, height: 0.62, heightOfMore: 0.72 },
  tableCard: { width: 0.86, height: 0.62, heightOfMore: 0.74 },
  sticker: { width: 0.9, height: 0.66, heightOfMore: 0.76 },
  planMark: { width: 0.92, height: 0.72, heightOfMore: 0.8 }
}

/** Room between two lines, in em. */
const LEADING = 0.34

/** A mark on a plan begins with a pin of this width to its height, and this room behind it, in em. */
const PIN = 0.7
const BEHIND_PIN = 0.24

/** A contour in a square of 1: the pin with its round hole, from quarter circles. */
const ARC = 0.5523
const circle = (x: number, y: number, r: number): Contour => ({
  start: [x + r, y],
  segments: [[1, 0, 0, 1], [0, 1, -1, 0], [-1, 0, 0, -1], [0, -1, 1, 0]].map(([ax = 0, ay = 0, bx = 0, by = 0]): Segment => [
    "C", x + r * (ax + ARC * bx), y + r * (ay + ARC * by), x + r * (bx + ARC * ax), y + r * (by + ARC * ay), x + r * bx, y + r * by
  ])
})
const pin: ReadonlyArray<Contour> = [
  {
    start: [PIN / 2, 1],
    segments: [
      ["C", PIN / 2 - 0.06, 0.86, 0, 0.6, 0, PIN / 2],
      ["C", 0, PIN / 2 * (1 - ARC), PIN / 2 * (1 - ARC), 0, PIN / 2, 0],
      ["C", PIN / 2 * (1 + ARC), 0, PIN, PIN / 2 * (1 - ARC), PIN, PIN / 2],
      ["C", PIN, 0.6, PIN / 2 + 0.06, 0.86, PIN / 2, 1]
    ]
  },
  circle(PIN / 2, PIN / 2, 0.14)
]

/** Letters on a board. */
export interface Laid {
  readonly contours: ReadonlyArray<Contour>
  /** 1 em in millimetres. */
  readonly letterSize: number
  readonly characterHeight: number
}

/** Lays lines out on a board, or on one face of a card. */
export const layOut = (outlines: ReadonlyArray<Outline>, form: SignForm, width: number, height: number): Laid => {
  const placed: Array<{ readonly outline: Outline; readonly baseline: number }> = []
  let bottom = 0
  for (const outline of outlines) {
    if (placed.length > 0) bottom += LEADING
    const top = Math.min(outline.ink.top, outline.body.top)
    placed.push({ outline, baseline: bottom - top })
    bottom += Math.max(outline.ink.bottom, outline.body.bottom) - top
  }
  const textWidth = Math.max(...outlines.map(({ ink }) => ink.right - ink.left))
  const indent = form === "planMark" ? bottom * PIN + BEHIND_PIN : 0
  const fill = fills[form]
  const letterSize = Math.min(width * fill.width / (indent + textWidth), height * (outlines.length > 1 ? fill.heightOfMore : fill.height) / bottom)
  const left = (width - (indent + textWidth) * letterSize) / 2
  const top = (height - bottom * letterSize) / 2
  const lines = placed.flatMap(({ baseline, outline: { contours, ink } }) => {
    const x = left + (indent + (textWidth - (ink.right - ink.left)) / 2 - ink.left) * letterSize
    return moveContours(contours, letterSize, x, top + baseline * letterSize)
  })
  const mark = form === "planMark" ? moveContours(pin, bottom * letterSize, left, top) : []
  return { contours: [...mark, ...lines], letterSize, characterHeight: Math.min(...outlines.map(({ body }) => body.bottom - body.top)) * letterSize }
}
