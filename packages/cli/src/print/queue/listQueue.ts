/** Lists what is in the queues of an office. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { readOffice } from "../../office/readOffice.ts"
import { PrinterAt } from "../PrinterAt.ts"
import { openPrintRoom } from "./PrintRoom.ts"
import type { ListInput } from "./queueFlags.ts"
import { sayQueueError } from "./queuePaper.ts"
import { isOpen, nameOf, sayStage } from "./sayStage.ts"

export const listQueue = Effect.fnUntraced(function*({ all, json, office: folder }: ListInput) {
  const room = yield* openPrintRoom({ folder, office: yield* readOffice(folder) })
  let shown = 0
  for (const { printer, store } of room.all) {
    const entries = (yield* store.load.pipe(Effect.catchTag("QueueError", sayQueueError)))
      .toSorted((a, b) => a.place - b.place)
      .filter((entry) => all || isOpen(entry))
    for (const entry of entries) {
      shown++
      const { attempt, copy, key, stage } = entry
      yield* Console.log(
        json
          ? JSON.stringify({ key, printer: PrinterAt.say(printer), title: entry.paper?.title, copies: entry.paper?.ticket.copies, copy, attempt, stage })
          : `${key}  ${entry.paper === undefined ? "" : `${nameOf(entry)}，${entry.paper.ticket.copies}份${copy || entry.paper.copy === true ? "，副本" : ""}  `}${PrinterAt.say(printer)}\n  ${sayStage(entry)}`
      )
    }
  }
  if (shown === 0 && !json) yield* Console.error(all ? "打印队列是空的" : "没有待打印的文书")
})
