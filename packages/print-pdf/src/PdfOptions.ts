/** What a typesetter of PDF is told: which fonts, which build of Typst, which standard. */
import type { PdfStandard } from "./engine/Engine.ts"

/** A font file: its path, and which face when the file is a collection. */
export type FontFile = string | { readonly path: string; readonly face: number }

/**
 * The office's own fonts, by path. What is left out is set in Noto Serif SC, which has no 仿宋 and no 小标宋: nobody may give those
 * away with a program.
 */
export interface FontOptions {
  /** 正文: 仿宋 in official letters. */
  readonly body?: FontFile
  /** 标题: 小标宋. */
  readonly title?: FontFile
  /** Second headings: 楷体. */
  readonly kai?: FontFile
  /** First headings, and what is strong: 黑体. */
  readonly hei?: FontFile
  /** Asked for a character that no font above has, in this order: rare names. */
  readonly fallback?: ReadonlyArray<FontFile>
}

/** All may be left out. */
export interface PdfOptions {
  readonly fonts?: FontOptions
  /** `auto`: native, and WebAssembly where there is no native build. */
  readonly engine?: "auto" | "native" | "wasm"
  /** Left out: PDF/A-2a where the build can write it, else tagged PDF 1.7, and the log says so. */
  readonly standard?: PdfStandard
}
