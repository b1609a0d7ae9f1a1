/** The office's printer with its queue, where there is one; without it papers are opened and printed in the browser only. */
import type { Printer, Typesetter } from "@zone/core/ports"
import { makePrintQueue, type PrintQueue, type QueueStore } from "@zone/print-queue"
import { takeTurn } from "@zone/print-queue/node"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** A printer of the office. */
export interface PrintingOptions {
  /** As staff call it, e.g. 窗口打印机. */
  readonly title: string
  readonly printer: Layer.Layer<Printer>
  /** Where papers wait: `queueFile` of `@zone/print-queue/node`, sealed. */
  readonly store: QueueStore
  /** A file that says whose turn it is to send, where other programs print from the same queue. */
  readonly turn?: string
  /** How often the printer is asked, in milliseconds; every two seconds where nothing is said. */
  readonly every?: number
}

/** Prints for the office. */
export const PrintDesk = Context.Reference<{ readonly title: string; readonly queue: PrintQueue } | undefined>("@zone/http/print/PrintDesk", { defaultValue: () => undefined })

/** Sends what waits for as long as the layer lives. */
export const layerPrintDesk = ({ every = 2000, printer, store, title, turn }: PrintingOptions): Layer.Layer<never, never, Typesetter> =>
  Layer.effect(PrintDesk, Effect.gen(function*() {
    const queue = yield* makePrintQueue(store)
    const mine = turn === undefined ? Effect.succeed(true) : takeTurn(turn)
    const step = Effect.scoped(Effect.flatMap(mine, (is) => (is ? Effect.asVoid(queue.step) : Effect.void)))
    yield* step.pipe(
      Effect.catchCause((cause) => Effect.logWarning("the print queue did not go on", cause)),
      Effect.andThen(Effect.sleep(every)),
      Effect.forever,
      Effect.forkScoped
    )
    return { title, queue }
  })).pipe(Layer.provide(printer))
