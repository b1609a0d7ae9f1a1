/** The rows of a slip, between the paper and the commands: what stands in each, how large, and where. */
import type { Piece } from "../line/Piece.ts"

/** Where a row stands. */
export type Align = "start" | "centre" | "end"

/** A row. */
export type Row =
  | { readonly _tag: "Line"; readonly pieces: ReadonlyArray<Piece>; readonly align: Align; readonly size: 1 | 2 }
  /** White, in dots. */
  | { readonly _tag: "Feed"; readonly dots: number }
  /** A QR code, its side in dots at most. */
  | { readonly _tag: "Code"; readonly text: string; readonly dots: number }
  | { readonly _tag: "Cut" }
