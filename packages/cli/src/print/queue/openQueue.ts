/** Opens the queue of a printer, to send what is in it: the typesetter with its fonts is loaded when the first paper is set. */
import { Typesetter } from "@zone/core/ports"
import type { FontOptions } from "@zone/print-pdf"
import { makePrintQueue } from "@zone/print-queue"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import { layerPrinterAt } from "../layerPrinterAt.ts"
import { layerTypesetterAt } from "../layerTypesetterAt.ts"
import type { Access } from "../readAccess.ts"
import type { PrinterQueue } from "./PrintRoom.ts"

export const openQueue = Effect.fnUntraced(function*({ printer, slips, store }: PrinterQueue, access: Access, fonts: FontOptions) {
  const scope = yield* Effect.scope
  const fs = yield* FileSystem.FileSystem
  const built = yield* Layer.build(layerPrinterAt(printer, access, slips))
  const typesetter = yield* Effect.cached(Layer.buildWithScope(layerTypesetterAt(printer, fonts), scope).pipe(
    Effect.provideService(FileSystem.FileSystem, fs),
    Effect.map(Context.get(Typesetter))
  ))
  return yield* makePrintQueue(store).pipe(
    Effect.provide(built),
    Effect.provideService(Typesetter, { specVersion: 1, set: (paper) => Effect.flatMap(typesetter, ({ set }) => set(paper)) })
  )
})
