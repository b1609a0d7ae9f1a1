/** Sends a paper to the office's printer, once; and does with what is in its queue what a person wants. */
import type { PrinterError } from "@zone/core/ports"
import type { Paper } from "@zone/core/paper"
import type { QueueEntry, QueueError } from "@zone/print-queue"
import * as Effect from "effect/Effect"
import type { PrintAction } from "../api/PaperShown.ts"
import { Conflict, Missing, Unavailable } from "../api/Problems.ts"
import { PrintDesk } from "./PrintDesk.ts"

type No = Conflict | Missing | Unavailable

const noPrinter = new Missing({ tag: "NoPrinter", remedy: "本机关没有设置打印机，请用浏览器打印" })

const sayQueue = ({ reason, remedy }: QueueError): No =>
  reason === "store" ? new Unavailable({ tag: "QueueUnavailable", remedy }) : reason === "unknown" ? new Missing({ tag: "NotQueued", remedy }) : new Conflict({ tag: `Print${reason[0]!.toUpperCase()}${reason.slice(1)}`, remedy })

const sayPrinter = ({ reason, remedy }: PrinterError): No => new Unavailable({ tag: `Printer${reason[0]!.toUpperCase()}${reason.slice(1)}`, remedy })

/** The name of a paper in the queue, as the command has it: no personal data. @internal */
export const printKeyOf = (paper: string, matter: string): string => `${paper}/${matter}`

/** What was printed is printed again as a copy only where somebody says so. @internal */
export const sendToPrinter = Effect.fnUntraced(function*(key: string, paper: Paper, copy: boolean): Effect.fn.Return<QueueEntry, No> {
  const desk = yield* PrintDesk
  if (desk === undefined) return yield* noPrinter
  const { queue } = desk
  return yield* Effect.gen(function*() {
    const before = (yield* queue.list).find((entry) => entry.key === key)
    if (before === undefined) return yield* queue.add(key, paper)
    if (before.stage._tag !== "Ended") return yield* new Conflict({ tag: "PrintOpen", remedy: "这份文书已经在打印队列里，没有再放一份" })
    if (before.mayBeOut && !copy) return yield* new Conflict({ tag: "PrintedBefore", remedy: "这份文书打印过，补发的标明“副本”" })
    return yield* queue.reprint(key, paper)
  }).pipe(Effect.catchTag("QueueError", (error) => Effect.fail(sayQueue(error))))
})

/** @internal */
export const actOnPrint = Effect.fnUntraced(function*(key: string, action: PrintAction): Effect.fn.Return<QueueEntry, No> {
  const desk = yield* PrintDesk
  if (desk === undefined) return yield* noPrinter
  return yield* desk.queue[action](key).pipe(Effect.catch((error) => Effect.fail(error._tag === "QueueError" ? sayQueue(error) : sayPrinter(error))))
})
