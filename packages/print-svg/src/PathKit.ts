/**
 * What is used of Skia's PathKit, which unites outlines without damage: every character of GB 2312 keeps its area with it. It is
 * WebAssembly from its own package; nothing is downloaded. Its glue would stay in the process as a listener for uncaught errors: that
 * one is taken away again.
 */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

/** A path inside PathKit; it must be deleted. */
export interface SkiaPath {
  readonly setFillType: (type: unknown) => void
  readonly simplify: () => boolean
  readonly toCmds: () => ReadonlyArray<ReadonlyArray<number>>
  readonly computeTightBounds: () => { readonly fLeft: number; readonly fTop: number; readonly fRight: number; readonly fBottom: number }
  readonly delete: () => void
}

/** PathKit, ready. */
export interface PathKit {
  readonly FromCmds: (commands: ReadonlyArray<ReadonlyArray<number>>) => SkiaPath
  readonly FillType: { readonly WINDING: unknown }
}

/** What is used of WebAssembly, which Node has and its types do not name. */
interface Instance {
  readonly exports: object
}
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => Instance
}

/** PathKit's own loading: given an instance, it asks no network for one. */
type Glue = (options: { readonly instantiateWasm: (imports: object, done: (instance: Instance) => void) => object }) => Promise<PathKit>

const events = ["uncaughtException", "unhandledRejection"] as const

let opened: Promise<PathKit> | undefined

const open = (): Promise<PathKit> => {
  const require = createRequire(import.meta.url)
  const before = events.map((event) => process.rawListeners(event))
  const glue = require("pathkit-wasm/bin/pathkit.js") as Glue
  const { WebAssembly: assembly } = globalThis as unknown as { readonly WebAssembly: Assembly }
  const module = new assembly.Module(readFileSync(require.resolve("pathkit-wasm/bin/pathkit.wasm")))
  const kit = glue({
    instantiateWasm: (imports, done) => {
      const instance = new assembly.Instance(module, imports)
      done(instance)
      return instance.exports
    }
  })
  for (const [i, event] of events.entries()) {
    for (const listener of process.rawListeners(event)) {
      if (!before[i]?.includes(listener)) process.removeListener(event, listener as (...rest: ReadonlyArray<unknown>) => void)
    }
  }
  return kit
}

/** Opens PathKit, once for the process. */
export const openPathKit = (): Promise<PathKit> => (opened ??= open())
