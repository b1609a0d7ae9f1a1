/** A press in this thread where there is a native build; WebAssembly always gets a thread of its own, which can be replaced. */
import type { EngineSupplies } from "./engine/Engine.ts"
import { openNative } from "./engine/openNative.ts"
import type { Press } from "./engine/Press.ts"
import { openThread } from "./openThread.ts"

/** Lets finalizers run: without a turn of the event loop between them, documents pile up in memory. */
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** Opens one. Fails when what was asked for cannot be loaded, or nothing can. */
export const openPress = async (choice: "auto" | "native" | "wasm", supplies: EngineSupplies, native = openNative): Promise<Press> => {
  if (choice === "wasm") return openThread("wasm", supplies)
  try {
    const engine = await native(supplies)
    return {
      engine,
      insteadBecause: null,
      set: async (data, standard, tell) => {
        const set = engine.set(data, standard, tell)
        await turn()
        return set
      },
      close: async () => {}
    }
  } catch (error) {
    if (choice === "native") throw error
    const insteadBecause = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)
    return { ...await openThread("wasm", supplies), insteadBecause }
  }
}
