/** The printer that the server sends papers to, with the queue that the command has for it too. */
import type { PrintingOptions } from "@zone/http"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { exitCodes } from "../Ended.ts"
import { PrinterAt } from "../print/PrinterAt.ts"
import { layerPrinterAt } from "../print/layerPrinterAt.ts"
import { openPrintRoom } from "../print/queue/PrintRoom.ts"
import { type OfficeAt, readAccess } from "../print/readAccess.ts"
import { endWith } from "../terminal/endWith.ts"
import type { ServeInput } from "./serveFlags.ts"

const right = "--printer：应为 ipp://地址/ipp/print 或 ipps://地址/ipp/print 这样的打印机地址，地址里不写用户名和密码"

export const printingOf = Effect.fnUntraced(function*(input: Pick<ServeInput, "printer" | "account" | "certificate">, at: OfficeAt) {
  if (Option.isNone(input.printer)) return undefined
  const address = input.printer.value
  const printer = PrinterAt.hasPassword(address) ? undefined : PrinterAt.read(address, "paper80")
  // a receipt printer takes no pages
  if (printer?._tag !== "Ipp") return yield* endWith(right, exitCodes.usage)
  const { queueOf } = yield* openPrintRoom(at)
  const { slips, store, turn } = queueOf(printer)
  const printing: PrintingOptions = { title: `打印机 ${new URL(address).hostname}`, printer: layerPrinterAt(printer, yield* readAccess(input, at), slips), store, turn }
  return printing
})
