/** Draws one character from its outline into a cell of dots: by area, so that thin strokes of small characters stay. */
import { type Bitmap, ink } from "./Bitmap.ts"
import type { Outline, OutlineFont } from "./OutlineFont.ts"

interface Edge {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Where the baseline stands in the cell, from its top, as a share of the height: as Chinese fonts are made. */
const baseline = 0.86
const curveSteps = 8
/** Rows looked at within a dot. */
const samples = 8
/** From what share of its area a dot is black; below a half, since thermal paper is printed at 8 dots a millimetre and strokes are thin. */
const threshold = 0.34

const at = (args: ReadonlyArray<number>, index: number): number => args[index] ?? 0

const edgesOf = (outline: Outline, place: (x: number, y: number) => readonly [number, number]): ReadonlyArray<Edge> => {
  const edges: Array<Edge> = []
  let here: readonly [number, number] = [0, 0]
  let start = here
  const line = (to: readonly [number, number]) => {
    edges.push({ x0: here[0], y0: here[1], x1: to[0], y1: to[1] })
    here = to
  }
  for (const { args, command } of outline.steps) {
    const point = (index: number) => place(at(args, index), at(args, index + 1))
    switch (command) {
      case "moveTo":
        here = point(0)
        start = here
        break
      case "lineTo":
        line(point(0))
        break
      case "quadraticCurveTo": {
        const [from, by, to] = [here, point(0), point(2)]
        for (let k = 1; k <= curveSteps; k++) {
          const t = k / curveSteps
          const u = 1 - t
          line([u * u * from[0] + 2 * u * t * by[0] + t * t * to[0], u * u * from[1] + 2 * u * t * by[1] + t * t * to[1]])
        }
        break
      }
      case "bezierCurveTo": {
        const [from, a, b, to] = [here, point(0), point(2), point(4)]
        for (let k = 1; k <= curveSteps; k++) {
          const t = k / curveSteps
          const u = 1 - t
          const mix = (i: 0 | 1) => u ** 3 * from[i] + 3 * u * u * t * a[i] + 3 * u * t * t * b[i] + t ** 3 * to[i]
          line([mix(0), mix(1)])
        }
        break
      }
      case "closePath":
        line(start)
    }
  }
  return edges
}

/** Draws the outline into the cell of this size whose upper left corner is at `x`, `y`. Strong characters are a dot fatter. */
export const drawGlyph = (
  onto: Bitmap,
  font: OutlineFont,
  outline: Outline,
  cell: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly strong: boolean }
): void => {
  const scale = cell.height / font.unitsPerEm
  const wide = outline.advance * scale
  // a character that is wider than its cell is made narrower, a smaller one stands in the middle
  const across = wide > cell.width ? scale * (cell.width / wide) : scale
  const left = Math.max(0, (cell.width - wide) / 2)
  const edges = edgesOf(outline, (x, y) => [left + x * across, cell.height * baseline - y * scale])
  for (let y = 0; y < cell.height; y++) {
    const row = new Float32Array(cell.width)
    for (let sample = 0; sample < samples; sample++) {
      const level = y + (sample + 0.5) / samples
      const crossings: Array<readonly [x: number, turn: number]> = []
      for (const { x0, x1, y0, y1 } of edges) {
        if ((y0 <= level) !== (y1 <= level)) crossings.push([x0 + (level - y0) * (x1 - x0) / (y1 - y0), y1 > y0 ? 1 : -1])
      }
      crossings.sort((a, b) => a[0] - b[0])
      let winding = 0
      for (const [index, [from, turn]] of crossings.entries()) {
        winding += turn
        const to = crossings[index + 1]?.[0]
        if (winding === 0 || to === undefined) continue
        for (let x = Math.max(0, Math.floor(from)); x < Math.min(cell.width, Math.ceil(to)); x++) {
          row[x] = (row[x] ?? 0) + Math.max(0, Math.min(to, x + 1) - Math.max(from, x)) / samples
        }
      }
    }
    for (let x = 0; x < cell.width; x++) {
      if ((row[x] ?? 0) <= threshold) continue
      ink(onto, cell.x + x, cell.y + y)
      if (cell.strong && x + 1 < cell.width) ink(onto, cell.x + x + 1, cell.y + y)
    }
  }
}
