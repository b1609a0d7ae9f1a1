/** A build of Typst: pages in, bytes out. Two builds of one version give the same bytes for the same standard. */

/** `a-2a`: PDF/A-2a, for archives, tagged. `1.7`: tagged PDF 1.7, which both builds can write. */
export type PdfStandard = "a-2a" | "1.7"

/**
 * The file that templates read a paper from. A file, not an input of the program: with other inputs Typst makes its library anew and
 * evaluates all templates again, a quarter of the time of a receipt.
 */
export const dataFile = "data.json"

/** A `WebAssembly.Module`; the types of Node have no name for it. Threads can be given it, and share its code. */
export type CompiledWasm = object

/** What a build is given when it is opened. */
export interface EngineSupplies {
  /** Faces as single font files; no others are used. */
  readonly fonts: ReadonlyArray<Uint8Array>
  /** Template files by name; `main.typ` is the one that is set. */
  readonly templates: ReadonlyMap<string, string>
  /** The WebAssembly build, where another thread has compiled it. */
  readonly wasm?: CompiledWasm
}

/** A build of Typst that is ready. */
export interface Engine {
  readonly name: "native" | "wasm"
  readonly version: string
  readonly standards: ReadonlyArray<PdfStandard>
  /** Sets `main.typ` with this data. Throws `EngineFault`. */
  readonly set: (data: string, standard: PdfStandard, tell?: (pages: number) => void) => { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number }
}
