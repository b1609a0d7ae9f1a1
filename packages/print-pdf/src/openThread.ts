/**
 * A press in a thread of its own, so that this one goes on answering while a long ledger is set. When the thread has died, the next
 * paper starts another.
 */
import type { EngineSupplies } from "./engine/Engine.ts"
import type { Press } from "./engine/Press.ts"
import { spawnThread } from "./spawnThread.ts"

/** After so many documents a thread with WebAssembly is replaced: it keeps some 0.9 MB of each, and has no door to let go of it. */
const lifetime = 200

/** Opens it. Fails when Typst cannot be loaded in a thread. */
export const openThread = async (choice: "auto" | "native" | "wasm", supplies: EngineSupplies): Promise<Press> => {
  const first = await spawnThread(choice, supplies)
  const { engine, insteadBecause } = first
  let current = Promise.resolve(first)
  let left = lifetime
  return {
    engine,
    insteadBecause,
    set: async (data, standard, tell) => {
      const old = await current
      if (old.hasEnded() || (engine.name === "wasm" && left-- <= 0)) {
        // those who come meanwhile wait for the same new thread
        left = lifetime
        current = spawnThread(engine.name, supplies)
        void old.retire()
      }
      return (await current).set(data, standard, tell)
    },
    close: async () => (await current).close()
  }
}
