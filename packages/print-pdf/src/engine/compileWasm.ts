/**
 * Typst's WebAssembly as a module. It is compiled once in a process and kept: threads that are given it share its code, also what
 * was made faster while it ran, so that the next thread sets its first paper at once instead of after a second.
 */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { CompiledWasm } from "./Engine.ts"

interface Assembly {
  readonly compile: (bytes: Uint8Array) => Promise<CompiledWasm>
}

const { WebAssembly: assembly } = globalThis as unknown as { readonly WebAssembly: Assembly }

const compile = async (): Promise<CompiledWasm> =>
  assembly.compile(await readFile(createRequire(import.meta.url).resolve("@myriaddreamin/typst-ts-web-compiler/wasm")))

let kept: Promise<CompiledWasm> | undefined

/** Compiles it, or gives what was compiled before. Rejects where the build is not installed or cannot be run; the next call tries again. */
export const compileWasm = (): Promise<CompiledWasm> => {
  kept ??= compile().catch((error: unknown) => {
    kept = undefined
    throw error
  })
  return kept
}
