/** Chooses the build of Typst: native where there is one, else WebAssembly, and says why. */
import type { Engine, EngineSupplies } from "./Engine.ts"
import { openNative } from "./openNative.ts"
import { openWasm } from "./openWasm.ts"

/** An open build, and, when it is not the one that was tried first, why. */
export interface OpenedEngine {
  readonly engine: Engine
  readonly insteadBecause: string | null
}

type Open = (supplies: EngineSupplies) => Promise<Engine>

/** Opens one. Throws when what was asked for cannot be loaded, or nothing can. */
export const openEngine = async (
  choice: "auto" | "native" | "wasm",
  supplies: EngineSupplies,
  builds: { readonly native: Open; readonly wasm: Open } = { native: openNative, wasm: openWasm }
): Promise<OpenedEngine> => {
  if (choice !== "auto") return { engine: await builds[choice](supplies), insteadBecause: null }
  try {
    return { engine: await builds.native(supplies), insteadBecause: null }
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)
    return { engine: await builds.wasm(supplies), insteadBecause: why }
  }
}
