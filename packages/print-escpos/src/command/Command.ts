/** What a printer is told, before it becomes bytes: easy to read in a test, to count, to show. */
import type { Bitmap } from "../font/Bitmap.ts"

/** One command. */
export type Command =
  /** `ESC @` and the default line spacing, `ESC 2`: whatever was set before is forgotten. */
  | { readonly type: "initialise"; readonly value: null }
  /** `FS &`: two bytes are one Chinese character. */
  | { readonly type: "chinese"; readonly value: null }
  /** `ESC a` */
  | { readonly type: "align"; readonly value: "start" | "centre" | "end" }
  /** `ESC E` */
  | { readonly type: "strong"; readonly value: boolean }
  /** `GS !`: characters so many times as wide and high. */
  | { readonly type: "size"; readonly value: 1 | 2 }
  /** Characters of the printer's own font. */
  | { readonly type: "text"; readonly value: string }
  /** `ESC *`: a small picture of 24 dots' height in the line. */
  | { readonly type: "image"; readonly value: Bitmap }
  /** A line feed. */
  | { readonly type: "newline"; readonly value: null }
  /** `ESC J`: on by so many dots. */
  | { readonly type: "feed"; readonly value: number }
  /** `GS v 0`: a picture across the paper, with the text that it shows, for those who read commands. */
  | { readonly type: "raster"; readonly value: { readonly bitmap: Bitmap; readonly text: string } }
  /** `GS ( k`: a QR code by the printer; `module` is the size of its smallest square in dots. */
  | { readonly type: "qr"; readonly value: { readonly text: string; readonly module: number } }
  /** `GS V`: on by so many lines, and cut. */
  | { readonly type: "cut"; readonly value: { readonly how: "full" | "partial"; readonly lines: number } }
