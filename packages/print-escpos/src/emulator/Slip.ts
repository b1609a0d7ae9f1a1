/** What came out of a printer: what was printed where, on how much paper, cut where. */
import type { Bitmap } from "../font/Bitmap.ts"

/** Something printed, its upper left corner in dots. */
export type Mark =
  | { readonly _tag: "Text"; readonly text: string; readonly x: number; readonly y: number; readonly size: 1 | 2; readonly strong: boolean }
  | { readonly _tag: "Picture"; readonly bitmap: Bitmap; readonly x: number; readonly y: number }
  | { readonly _tag: "Code"; readonly text: string; readonly module: number; readonly squares: ReadonlyArray<ReadonlyArray<boolean>>; readonly x: number; readonly y: number }
  | { readonly _tag: "Cut"; readonly y: number }
  /** Asked for its state, in the order of what it was sent (`GS r`) or at once (`DLE EOT`). */
  | { readonly _tag: "Asked"; readonly command: "GS r" | "DLE EOT"; readonly about: number; readonly y: number }

/** A slip, or several that hang together. */
export interface Slip {
  readonly width: number
  readonly height: number
  readonly marks: ReadonlyArray<Mark>
  /** The printed text, line by line. */
  readonly lines: ReadonlyArray<string>
}
