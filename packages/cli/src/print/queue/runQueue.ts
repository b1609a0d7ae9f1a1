/** Goes on with the queues of an office, and does with single papers of them what a person wants. */
import type { PrinterError } from "@zone/core/ports"
import type { PrintQueue, QueueEntry, QueueError } from "@zone/print-queue"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../Ended.ts"
import { readOffice } from "../../office/readOffice.ts"
import { endWith } from "../../terminal/endWith.ts"
import { fontsOf } from "../fontsOf.ts"
import { PrinterAt } from "../PrinterAt.ts"
import { readAccess } from "../readAccess.ts"
import { sayPrintTrouble } from "../sayPrintTrouble.ts"
import { openQueue } from "./openQueue.ts"
import { openPrintRoom, type PrinterQueue } from "./PrintRoom.ts"
import type { KeysInput, QueueInput } from "./queueFlags.ts"
import { sayQueueError } from "./queuePaper.ts"
import { isOpen, nameOf, sayStage } from "./sayStage.ts"
import { watchQueue } from "./watchQueue.ts"

type Opened = { readonly one: PrinterQueue; readonly queue: PrintQueue }

/** Opens all queues of an office and hands them over. */
const withQueues = <A, E>(input: QueueInput, use: (opened: ReadonlyArray<Opened>) => Effect.Effect<A, E | PrinterError | QueueError>) =>
  Effect.scoped(Effect.gen(function*() {
    const at = { folder: input.office, office: yield* readOffice(input.office) }
    const [room, access, fonts] = yield* Effect.all([openPrintRoom(at), readAccess(input, at), fontsOf(at)])
    const opened = yield* Effect.forEach(room.all, (one) => Effect.map(openQueue(one, access, fonts), (queue): Opened => ({ one, queue })))
    return yield* use(opened).pipe(Effect.catchTags({
      QueueError: sayQueueError,
      PrinterError: (error: PrinterError) => endWith(sayPrintTrouble(error), exitCodes.usage)
    } as never))
  }))

const isGood = ({ stage }: QueueEntry): boolean => stage._tag === "Sent" || stage._tag === "Sending" || stage._tag === "Held" || (stage._tag === "Ended" && stage.end === "completed")

/** Sends, tells of each, and ends the command where something is not printed. */
const sendAll = Effect.fnUntraced(function*(opened: ReadonlyArray<Opened>, isWanted: (entry: QueueEntry) => boolean) {
  const told: Array<QueueEntry> = []
  for (const { one, queue } of opened) {
    const open = (yield* queue.list).filter((entry) => entry.stage._tag !== "Ended" && isWanted(entry))
    const papers = new Map(open.map((entry) => [entry.key, entry.paper]))
    for (const entry of open.length === 0 ? [] : yield* watchQueue(queue, one.turn, new Set(papers.keys()))) {
      const paper = papers.get(entry.key)
      told.push(entry)
      yield* Console.log(`${entry.key}  ${paper === undefined ? "" : `${nameOf({ ...entry, paper })}  `}${PrinterAt.say(one.printer)}\n  ${sayStage(entry)}`)
    }
  }
  if (told.length === 0) yield* Console.error("没有待打印的文书")
  const left = told.filter((entry) => !isGood(entry)).length
  if (left > 0) return yield* endWith(`还有${left}份没有打印出来`, exitCodes.usage)
  return undefined
})

export const runQueue = (input: QueueInput) => withQueues(input, (opened) => sendAll(opened, () => true))

/** Does something with each paper of these keys; a key that no queue has ends the command before anything is done. */
const each = Effect.fnUntraced(function*<E>(opened: ReadonlyArray<Opened>, keys: ReadonlyArray<string>, act: (queue: PrintQueue, key: string) => Effect.Effect<unknown, E>) {
  const found: Array<readonly [PrintQueue, string]> = []
  for (const key of keys) {
    let last: QueueEntry | undefined
    let queueOfKey: PrintQueue | undefined
    for (const { queue } of opened) {
      const entry = (yield* queue.list).find((one) => one.key === key)
      // several printers may have had it: the one where something is still to be done
      if (entry === undefined || (last !== undefined && !isOpen(entry))) continue
      last = entry
      queueOfKey = queue
    }
    if (queueOfKey === undefined) return yield* endWith(`打印队列里没有 ${key}；用 zone print queue list --all 查看代号`, exitCodes.usage)
    found.push([queueOfKey, key])
  }
  for (const [queue, key] of found) yield* act(queue, key)
  return undefined
})

export const retryPapers = (input: KeysInput) =>
  withQueues(input, (opened) =>
    Effect.andThen(each(opened, input.keys, (queue, key) => queue.retry(key)), sendAll(opened, ({ key }) => input.keys.includes(key))))

export const cancelPapers = (input: KeysInput) =>
  withQueues(input, (opened) => each(opened, input.keys, Effect.fnUntraced(function*(queue: PrintQueue, key: string) {
    const entry = yield* queue.cancel(key)
    const { stage } = entry
    if (stage._tag === "Ended" && stage.end === "completed") return yield* endWith(`${key}：${sayStage(entry)}，不能取消`, exitCodes.usage)
    return yield* Console.log(`${key}  ${stage._tag === "Ended" ? "已取消" : "已请打印机取消"}`)
  })))

export const confirmPapers = (input: KeysInput) =>
  withQueues(input, (opened) => each(opened, input.keys, (queue, key) => Effect.andThen(queue.confirm(key), Console.log(`${key}  已打印`))))
