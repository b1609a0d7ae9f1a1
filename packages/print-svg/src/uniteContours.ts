/**
 * Overlapping strokes become one outline, so that a plotter cuts around letters and never through them. Filled by the even-odd rule, the
 * result looks as the strokes did by the non-zero rule.
 */
import type { Box, Contour, Segment } from "./Contour.ts"
import type { PathKit, SkiaPath } from "./PathKit.ts"

/** The codes of steps in PathKit. */
const MOVE = 0
const LINE = 1
const QUADRATIC = 2
const CUBIC = 4
const CLOSE = 5

const codes = { L: LINE, Q: QUADRATIC, C: CUBIC } as const

const commandsOf = (contours: ReadonlyArray<Contour>): ReadonlyArray<ReadonlyArray<number>> =>
  contours.flatMap(({ segments, start }) => [[MOVE, ...start], ...segments.map(([step, ...points]) => [codes[step], ...points]), [CLOSE]])

const segmentOf = ([code, ...points]: ReadonlyArray<number>): Segment => {
  const step = code === LINE ? "L" : code === QUADRATIC ? "Q" : "C"
  return [step, ...points] as unknown as Segment
}

const contoursOf = (path: SkiaPath): ReadonlyArray<Contour> => {
  const contours: Array<{ readonly start: Contour["start"]; readonly segments: Array<Segment> }> = []
  for (const command of path.toCmds()) {
    const [code, x = 0, y = 0] = command
    if (code === MOVE) contours.push({ start: [x, y], segments: [] })
    else if (code !== CLOSE) contours.at(-1)?.segments.push(segmentOf(command))
  }
  return contours
}

/** The area of the polygon through the ends of the segments. */
const areaOf = ({ segments, start }: Contour): number => {
  let [x, y] = start
  let twice = 0
  for (const segment of segments) {
    const [toX, toY] = segment.slice(-2) as [number, number]
    twice += x * toY - toX * y
    ;[x, y] = [toX, toY]
  }
  return Math.abs(twice + x * start[1] - start[0] * y) / 2
}

/** Outlines that do not cross, and the box that their ink fills. */
export interface United {
  readonly contours: ReadonlyArray<Contour>
  readonly ink: Box
}

/**
 * Unites contours that are filled by the non-zero rule. Specks of less than `speck` square units, which rounding leaves where strokes
 * touch, are dropped. `undefined` where there is nothing to fill, or PathKit gives up.
 */
export const uniteContours = (kit: PathKit, contours: ReadonlyArray<Contour>, speck: number): United | undefined => {
  if (contours.length === 0) return undefined
  const path = kit.FromCmds(commandsOf(contours))
  try {
    path.setFillType(kit.FillType.WINDING)
    if (!path.simplify()) return undefined
    const united = contoursOf(path).filter((contour) => areaOf(contour) >= speck)
    const { fBottom: bottom, fLeft: left, fRight: right, fTop: top } = path.computeTightBounds()
    return united.length === 0 ? undefined : { contours: united, ink: { left, top, right, bottom } }
  } finally {
    path.delete()
  }
}
