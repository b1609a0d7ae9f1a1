/** Hands a paper over: as a file of PDF, or to a printer. */
import type { Paper } from "@zone/core/paper"
import { layerPrinter } from "@zone/print-ipp"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { writeTo } from "./writeTo.ts"
import { printSlip } from "./printSlip.ts"
import { sendJob } from "./sendJob.ts"
import { setPdf } from "./setPdf.ts"
import type { WhereInput } from "./whereFlags.ts"
import type { Where } from "./whereOf.ts"

export const deliverPaper = Effect.fnUntraced(function*(paper: Paper, where: Where, model: WhereInput["model"]) {
  if (where._tag === "Tcp" || where._tag === "Device") return yield* printSlip(paper, where, model)
  for (const set of yield* setPdf([paper])) {
    if (where._tag === "Ipp") yield* Effect.provide(sendJob(paper, set), layerPrinter({ uri: where.uri }))
    else {
      yield* writeTo(where.file, set.bytes)
      const { copies, laminated, sheet } = paper.ticket
      yield* Console.error(`已写入 ${where.file}：${set.pages}页，${sheet}，${copies}份${laminated ? "，覆膜" : ""}`)
    }
  }
  return undefined
})
