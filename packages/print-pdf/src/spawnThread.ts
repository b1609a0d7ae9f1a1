/** Starts a thread in which Typst runs, and speaks with it. */
import { Worker } from "node:worker_threads"
import { compileWasm } from "./engine/compileWasm.ts"
import { EngineFault } from "./engine/EngineFault.ts"
import type { EngineSupplies } from "./engine/Engine.ts"
import type { Press } from "./engine/Press.ts"
import type { FromThread, ThreadSupplies, ToThread } from "./engine/ThreadSupplies.ts"

interface Waiting {
  readonly tell: (pages: number) => void
  readonly done: (set: { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number }) => void
  readonly fail: (fault: EngineFault) => void
}

/** The module of the thread lies beside this one, in `src` as TypeScript and in `dist` as JavaScript. */
const beside = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url)

/** A press that can die, and that can be told to end when it has finished what it was given. */
export interface Spawned extends Press {
  readonly hasEnded: () => boolean
  readonly retire: () => Promise<void>
}

const startThread = (supplies: ThreadSupplies): Promise<Spawned> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(beside, { workerData: supplies })
    const waiting = new Map<number, Waiting>()
    let next = 0
    let ended: string | null = null
    let retired = false
    const close = async (): Promise<void> => {
      await thread.terminate()
    }
    // a paper or the start keeps the process alive, an idle thread does not
    const rest = (): void => {
      if (waiting.size > 0) return
      if (retired) void close()
      else thread.unref()
    }
    const end = (why: string): void => {
      ended ??= why
      reject(new Error(why))
      for (const { fail } of waiting.values()) fail(new EngineFault(why))
      waiting.clear()
    }
    thread.on("error", (error) => end(error instanceof Error ? error.message : String(error)))
    thread.on("exit", (code) => end(`the thread ended with ${code}`))
    thread.on("message", (message: FromThread) => {
      if (message.kind === "broken") return end(message.message)
      if (message.kind === "ready") {
        rest()
        return resolve({
          engine: message.engine,
          insteadBecause: message.insteadBecause,
          set: (data, standard, tell) =>
            new Promise((done, fail) => {
              if (ended !== null) return fail(new EngineFault(ended))
              const id = next++
              waiting.set(id, { tell, done, fail })
              thread.ref()
              // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
              thread.postMessage({ id, data, standard } satisfies ToThread)
            }),
          hasEnded: () => ended !== null,
          retire: async () => {
            retired = true
            rest()
          },
          close
        })
      }
      const paper = waiting.get(message.id)
      if (message.kind === "pages") return paper?.tell(message.pages)
      waiting.delete(message.id)
      if (message.kind === "set") paper?.done(message)
      else paper?.fail(new EngineFault(message.message))
      rest()
    })
  })

/** Starts the thread. Fails when Typst cannot be loaded in it. */
export const spawnThread = async (choice: "auto" | "native" | "wasm", { fonts, templates }: EngineSupplies): Promise<Spawned> =>
  startThread({ choice, fonts, templates: [...templates], ...(choice === "wasm" && { wasm: await compileWasm() }) })
