/** Sends what is in a queue, in turn with other programs, and looks until the wanted papers have come as far as they can, for a minute at most. */
import type { PrintQueue, QueueEntry, QueueError } from "@zone/print-queue"
import { takeTurn } from "@zone/print-queue/node"
import * as Effect from "effect/Effect"
import { isSettled } from "./sayStage.ts"

const every = "500 millis"
/** A minute: what takes longer is told as it stands. */
const looks = 120

/** Papers that may be printed any number of times have a key of their own each time, with this in it. */
export const onceMark = "@"

/** Forgets what was printed and needs no mark against a second print. */
const tidy = (queue: PrintQueue, ended: ReadonlyArray<QueueEntry>) =>
  Effect.forEach(ended, ({ key, stage }) => stage._tag === "Ended" && stage.end !== "failed" && key.includes(onceMark) ? queue.forget(key) : Effect.void, { discard: true })

/** `wanted` are keys; gives them as they stand, those that were forgotten as they were when they ended. */
export const watchQueue = Effect.fnUntraced(function*(queue: PrintQueue, turn: string, wanted: ReadonlySet<string>): Effect.fn.Return<ReadonlyArray<QueueEntry>, QueueError> {
  const known = new Map<string, QueueEntry>()
  for (let looked = 0; looked < looks; looked++) {
    if (looked > 0) yield* Effect.sleep(every)
    const ended = yield* Effect.scoped(Effect.flatMap(takeTurn(turn), (mine) => mine ? queue.step : Effect.succeed([])))
    for (const entry of [...yield* queue.list, ...ended]) if (wanted.has(entry.key)) known.set(entry.key, entry)
    yield* tidy(queue, ended)
    const open = [...known.values()].filter((entry) => !isSettled(entry))
    // who waits behind one that cannot go on waits too
    const blocked = (yield* queue.list).some(({ stage }) => stage._tag === "Waiting" && stage.trouble !== undefined)
    if (open.length === 0 || (blocked && open.every(({ stage }) => stage._tag === "Waiting"))) break
  }
  return [...known.values()]
})
