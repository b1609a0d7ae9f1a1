/** Seals the queues of an office anew, after which the older master key is needed no more. */
import * as Effect from "effect/Effect"
import type { OfficeAt } from "../readAccess.ts"
import { openPrintRoom } from "./PrintRoom.ts"
import { sayQueueError } from "./queuePaper.ts"

/** Taking away what is not there writes the file again. */
const nothing = ""

export const resealQueues = (at: OfficeAt) =>
  Effect.flatMap(openPrintRoom(at), ({ all }) => Effect.forEach(all, ({ store }) => store.remove(nothing), { discard: true })).pipe(
    Effect.catchTag("QueueError", sayQueueError)
  )
