/** Contours at another place and size. */
import type { Contour, Segment } from "./Contour.ts"

/** Every point scaled, then moved; a negative scale turns the whole by half a turn. */
export const moveContours = (contours: ReadonlyArray<Contour>, scale: number, dx: number, dy: number): ReadonlyArray<Contour> =>
  contours.map(({ segments, start: [x, y] }) => ({
    start: [x * scale + dx, y * scale + dy],
    segments: segments.map(([step, ...points]) => [step, ...points.map((value, i) => value * scale + (i % 2 === 0 ? dx : dy))] as unknown as Segment)
  }))
