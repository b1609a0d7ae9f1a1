/** What is said between the thread that prints and the thread that Typst runs in. */
import type { CompiledWasm, Engine, PdfStandard } from "./Engine.ts"

/** What the thread is started with. */
export interface ThreadSupplies {
  readonly choice: "auto" | "native" | "wasm"
  readonly fonts: ReadonlyArray<Uint8Array>
  readonly templates: ReadonlyArray<readonly [string, string]>
  /** What was compiled in the thread that prints; another thread runs it without compiling. */
  readonly wasm?: CompiledWasm
}

/** A paper to set. */
export interface ToThread {
  readonly id: number
  readonly data: string
  readonly standard: PdfStandard
}

/** What comes back. */
export type FromThread =
  | { readonly kind: "ready"; readonly engine: Pick<Engine, "name" | "version" | "standards">; readonly insteadBecause: string | null }
  | { readonly kind: "broken"; readonly message: string }
  | { readonly kind: "pages"; readonly id: number; readonly pages: number }
  | { readonly kind: "set"; readonly id: number; readonly pages: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "fault"; readonly id: number; readonly message: string }
