/** A sign as artwork: what is filled and what is drawn, in millimetres from the upper left corner. */
import type { SignForm } from "@zone/core/paper"
import type { Contour } from "./Contour.ts"

/** One layer: shapes filled by the even-odd rule, or dashed lines to fold along. */
export type Layer =
  | { readonly _tag: "Fill"; readonly name: "ground" | "letters"; readonly colour: string; readonly contours: ReadonlyArray<Contour> }
  | {
    readonly _tag: "Fold"
    readonly name: "folds"
    readonly colour: string
    /** Width of the line, and length of its dashes and gaps. */
    readonly width: number
    readonly dash: number
    readonly lines: ReadonlyArray<readonly [x1: number, y1: number, x2: number, y2: number]>
  }

/** Artwork at its real size, and how well it reads. */
export interface SignArtwork {
  readonly id: string
  readonly form: SignForm
  /** What stands on it, for those who cannot see it: the lines, with a space between. */
  readonly title: string
  /** The sheet in millimetres; of a table card the whole sheet, of which a face is a part. */
  readonly width: number
  readonly height: number
  readonly layers: ReadonlyArray<Layer>
  /** The size of the letters (1 em) and the height of a full character, the lowest line's, in millimetres. */
  readonly letterSize: number
  readonly characterHeight: number
  /** From how far it reads, in metres: 250 times the height of a character, by tenths, rounded down. */
  readonly readableFrom: number
  /** How many closed lines a plotter cuts for the letters. */
  readonly contours: number
  /** Characters that another font had to lend, which the typeface has not. */
  readonly borrowed: ReadonlyArray<string>
}
