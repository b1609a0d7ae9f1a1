/** Prints a paper on a receipt printer, at a port of the network or on a device file. */
import type { Paper } from "@zone/core/paper"
import { Typesetter } from "@zone/core/ports"
import { readBold } from "@zone/font-noto-sans-sc"
import { layerPrinter, layerTypesetter, models, openFont } from "@zone/print-escpos"
import { deviceFile, deviceTcp } from "@zone/print-escpos/node"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { sayPrintTrouble } from "./sayPrintTrouble.ts"
import { sendJob } from "./sendJob.ts"
import type { WhereInput } from "./whereFlags.ts"
import type { Where } from "./whereOf.ts"

export const printSlip = Effect.fnUntraced(function*(paper: Paper, where: Extract<Where, { readonly _tag: "Tcp" | "Device" }>, name: WhereInput["model"]) {
  const model = models[name]
  // rare characters of names are drawn
  const font = openFont(readBold())
  const set = Typesetter.use((typesetter) => typesetter.set(paper)).pipe(
    Effect.provide(layerTypesetter({ model, ...(Result.isSuccess(font) && { fonts: [font.success] }) })),
    Effect.catch((trouble) => endWith(sayPrintTrouble(trouble), exitCodes.usage))
  )
  const pages = yield* set
  const device = where._tag === "Tcp" ? deviceTcp(where) : deviceFile(where.path)
  return yield* Effect.provide(sendJob(paper, pages), layerPrinter({ device, model }))
})
