/** The faces that this package holds. */

/** `regular` and `bold` of Noto Serif SC; `symbols` and `symbols2`: boxes, ticks, scissors, scales and the like, which it has not. */
export type FontFace = "regular" | "bold" | "symbols" | "symbols2"
