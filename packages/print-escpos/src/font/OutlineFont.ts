/** A font as outlines: what is needed to draw a character that the printer does not have. */

/** One step of an outline, in the font's units, upwards. */
export interface OutlineStep {
  readonly command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath"
  readonly args: ReadonlyArray<number>
}

/** The outline of a character. */
export interface Outline {
  /** How far the next character stands. */
  readonly advance: number
  readonly steps: ReadonlyArray<OutlineStep>
}

/** A font. */
export interface OutlineFont {
  readonly unitsPerEm: number
  /** The outline of a character by its code point, or nothing when the font does not have it. */
  readonly outlineOf: (codePoint: number) => Outline | undefined
}
