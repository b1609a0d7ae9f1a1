/**
 * Typst in a thread of its own. What stands between the threads is bytes and texts: fonts and templates go in once, arranged papers
 * after that. It is an entry point, and is started by `layerTypesetterPdfInThread`.
 *
 * @module
 */
import { parentPort, workerData } from "node:worker_threads"
import type { FromThread, ThreadSupplies, ToThread } from "./engine/ThreadSupplies.ts"
import { openEngine } from "./engine/openEngine.ts"

/**
 * Answers papers from the thread that started this one, until it is ended. Importing this module in a thread starts it; elsewhere it
 * does nothing.
 *
 * @example
 * ```ts
 * import { worker } from "@zone/print-pdf/worker"
 *
 * typeof worker // => "function"
 * ```
 */
export const worker = async (port: NonNullable<typeof parentPort>, { choice, templates, ...supplies }: ThreadSupplies): Promise<void> => {
  const say = (message: FromThread, transfer: Array<ArrayBuffer> = []): void => port.postMessage(message, transfer)
  try {
    const { engine, insteadBecause } = await openEngine(choice, { ...supplies, templates: new Map(templates) })
    port.on("message", ({ data, id, standard }: ToThread) => {
      try {
        const { bytes, pages } = engine.set(data, standard, (known) => say({ kind: "pages", id, pages: known }))
        say({ kind: "set", id, pages, bytes }, [bytes.buffer])
      } catch (error) {
        say({ kind: "fault", id, message: error instanceof Error ? error.message : String(error) })
      }
    })
    const { name, standards, version } = engine
    say({ kind: "ready", engine: { name, version, standards }, insteadBecause })
  } catch (error) {
    say({ kind: "broken", message: error instanceof Error ? error.message : String(error) })
  }
}

if (parentPort !== null) await worker(parentPort, workerData as ThreadSupplies)
