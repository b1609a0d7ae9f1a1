/** Where an office keeps what is still to be printed: a folder with a sealed queue for each printer. */
import { readMasterKeys } from "@zone/core/ports"
import type { QueueStore } from "@zone/print-queue"
import { queueFile, type SealKey } from "@zone/print-queue/node"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Redacted from "effect/Redacted"
import { hkdfSync } from "node:crypto"
import { exitCodes } from "../../Ended.ts"
import { readMasterKey } from "../../office/readMasterKey.ts"
import { sayTrouble } from "../../office/sayTrouble.ts"
import { endWith } from "../../terminal/endWith.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import { PrinterAt } from "../PrinterAt.ts"
import type { OfficeAt } from "../readAccess.ts"
import { printingFolder } from "./hasPrintRoom.ts"

/** The queue of one printer. */
export interface PrinterQueue {
  readonly printer: PrinterAt
  readonly store: QueueStore
  /** Files beside it: whose turn it is to print, and which slips were begun. */
  readonly turn: string
  readonly slips: string
}

export interface PrintRoom {
  /** Those that have a file. */
  readonly all: ReadonlyArray<PrinterQueue>
  readonly queueOf: (printer: PrinterAt) => PrinterQueue
}

const ending = ".queue"

const sealKey = (master: Redacted.Redacted<Uint8Array>): SealKey =>
  Redacted.make(new Uint8Array(hkdfSync("sha256", Redacted.value(master), new Uint8Array(), "zone print queue", 32)))

/** Makes the folder where it is not there; only its owner may look into it. */
export const openPrintRoom = Effect.fnUntraced(function*(at: OfficeAt) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = yield* printingFolder(at)
  const master = yield* readMasterKey(at.folder, at.office)
  const { newest, older } = yield* Effect.fromResult(readMasterKeys(master)).pipe(Effect.catch((error) => {
    const { exitCode, message } = sayTrouble(error)
    return endWith(message, exitCode)
  }))
  const keys = [sealKey(newest.bytes), ...older.map(({ bytes }) => sealKey(bytes))] as const
  const names = yield* fs.makeDirectory(folder, { recursive: true, mode: 0o700 }).pipe(
    Effect.andThen(fs.readDirectory(folder)),
    Effect.catch((error) => endWith(`${folder}：${sayFileError(error)}`, exitCodes.usage))
  )
  const queueOf = (printer: PrinterAt): PrinterQueue => {
    const name = path.join(folder, PrinterAt.toName(printer))
    return { printer, store: queueFile(`${name}${ending}`, { keys }), turn: `${name}.turn`, slips: `${name}.slips` }
  }
  const printers = names.filter((name) => name.endsWith(ending)).flatMap((name) => PrinterAt.fromName(name.slice(0, -ending.length)) ?? [])
  return { all: printers.map(queueOf), queueOf } satisfies PrintRoom
})
