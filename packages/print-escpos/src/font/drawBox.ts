/** Draws a box to tick, as a shape: no printer font has it for certain. */
import { type Bitmap, blank, fill, ink } from "./Bitmap.ts"

/** A box of this height and width in dots, with a tick when it is ticked. */
export const drawBox = (size: number, ticked: boolean): Bitmap => {
  const box = blank(size, size)
  const edge = Math.max(2, Math.round(size / 12))
  const from = Math.round(size * 0.12)
  const long = size - 2 * from
  fill(box, from, from, long, edge)
  fill(box, from, from + long - edge, long, edge)
  fill(box, from, from, edge, long)
  fill(box, from + long - edge, from, edge, long)
  if (!ticked) return box
  const stroke = (x0: number, y0: number, x1: number, y1: number) => {
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) * size * 2)
    for (let k = 0; k <= steps; k++) {
      const x = Math.round((x0 + (x1 - x0) * k / steps) * size)
      const y = Math.round((y0 + (y1 - y0) * k / steps) * size)
      for (let thick = 0; thick <= edge; thick++) {
        ink(box, x + thick, y)
        ink(box, x, y + thick)
      }
    }
  }
  stroke(0.26, 0.48, 0.44, 0.66)
  stroke(0.44, 0.66, 0.74, 0.28)
  return box
}
