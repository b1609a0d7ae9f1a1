/** Where Typst runs: in this thread, or in one of its own. */
import type { Engine, PdfStandard } from "./Engine.ts"

/** An engine behind a promise. */
export interface Press {
  readonly engine: Pick<Engine, "name" | "version" | "standards">
  /** Why it is not the build that was tried first; null when it is. */
  readonly insteadBecause: string | null
  /** Fails with `EngineFault`. `tell` is called as soon as the pages are known, before they are written. */
  readonly set: (data: string, standard: PdfStandard, tell: (pages: number) => void) => Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number }>
  readonly close: () => Promise<void>
}
