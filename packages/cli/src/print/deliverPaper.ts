/** Hands a paper over: as a file of PDF, into the office's queue for a printer, or where there is no office to the printer itself. */
import type { Paper } from "@zone/core/paper"
import { Typesetter } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { fontsOf } from "./fontsOf.ts"
import { layerPrinterAt } from "./layerPrinterAt.ts"
import { layerTypesetterAt } from "./layerTypesetterAt.ts"
import { queuePaper } from "./queue/queuePaper.ts"
import { type OfficeAt, readAccess } from "./readAccess.ts"
import { sayPrintTrouble } from "./sayPrintTrouble.ts"
import { sendJob } from "./sendJob.ts"
import { setPdf } from "./setPdf.ts"
import { sayTicket } from "./sayTicket.ts"
import type { AccessInput } from "./whereFlags.ts"
import type { Where } from "./whereOf.ts"
import { writeTo } from "./writeTo.ts"

/** `key` names what is printed once and then as a copy, e.g. `receipt/2026-0001`; left out for what may be printed any number of times. */
export const deliverPaper = Effect.fnUntraced(function*(paper: Paper, where: Where, input: AccessInput, at?: OfficeAt, key?: string) {
  const fonts = yield* fontsOf(at)
  if (where._tag === "File") {
    for (const { bytes, pages } of yield* setPdf([paper], fonts)) {
      yield* writeTo(where.file, bytes)
      yield* Console.error(`已写入 ${where.file}：${pages}页，${sayTicket(paper.ticket)}`)
    }
    return undefined
  }
  const access = yield* readAccess(input, at)
  if (at !== undefined) return yield* queuePaper(paper, where, access, at, key)
  const set = yield* Typesetter.use((typesetter) => typesetter.set(paper)).pipe(
    Effect.provide(layerTypesetterAt(where, fonts)),
    Effect.catch((trouble) => endWith(sayPrintTrouble(trouble), exitCodes.usage))
  )
  return yield* Effect.provide(sendJob(paper, set), layerPrinterAt(where, access))
})
