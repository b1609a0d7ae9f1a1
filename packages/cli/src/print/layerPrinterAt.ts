/** The printer at an address, as the port of the core. */
import type { Printer } from "@zone/core/ports"
import * as escpos from "@zone/print-escpos"
import { deviceFile, deviceTcp, jobFile } from "@zone/print-escpos/node"
import * as ipp from "@zone/print-ipp"
import type * as Layer from "effect/Layer"
import type { PrinterAt } from "./PrinterAt.ts"
import type { Access } from "./readAccess.ts"

/** User and password go along with ipps only. `memory` is a file in which a receipt printer's jobs are remembered. */
export const layerPrinterAt = (at: PrinterAt, { certificates, password, user }: Access, memory?: string): Layer.Layer<Printer> => {
  if (at._tag === "Ipp") {
    const encrypted = /^ipps:/i.test(at.uri)
    return ipp.layerPrinter({
      uri: at.uri, ...(user !== undefined && { user }), ...(encrypted && password && { password }), ...(encrypted && certificates !== undefined && { certificates })
    })
  }
  return escpos.layerPrinter({
    device: at._tag === "Tcp" ? deviceTcp(at) : deviceFile(at.path), model: escpos.models[at.model], ...(memory !== undefined && { memory: jobFile(memory) })
  })
}
