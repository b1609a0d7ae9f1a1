/** Outlines as data: closed contours of lines and curves. */

/** One step from where the last one ended: a line, a quadratic curve, or a cubic one, with absolute points. */
export type Segment =
  | readonly [step: "L", x: number, y: number]
  | readonly [step: "Q", x1: number, y1: number, x: number, y: number]
  | readonly [step: "C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]

/** A closed line: from its start over its segments, and back. */
export interface Contour {
  readonly start: readonly [x: number, y: number]
  readonly segments: ReadonlyArray<Segment>
}

/** A box that something fills; `y` grows downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
