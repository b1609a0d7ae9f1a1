/** Where a printer is: by IPP, or a receipt printer of some model at a port or a device file; and as one address, by which a queue is known. */
import type { models } from "@zone/print-escpos"

type Model = keyof typeof models

/** A printer. */
export type PrinterAt =
  | { readonly _tag: "Ipp"; readonly uri: string }
  | { readonly _tag: "Tcp"; readonly host: string; readonly port: number; readonly model: Model }
  | { readonly _tag: "Device"; readonly path: string; readonly model: Model }

const urlOf = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

const read = (address: string, model: Model): PrinterAt | undefined => {
  if (address.startsWith("/dev/")) return { _tag: "Device", path: address, model }
  const url = urlOf(address)
  if (url === undefined || url.hostname === "") return undefined
  if (url.protocol === "ipp:" || url.protocol === "ipps:") return { _tag: "Ipp", uri: address }
  // an address in the notation of IPv6 stands in brackets
  return url.protocol === "tcp:" ? { _tag: "Tcp", host: url.hostname.replace(/^\[(.*)\]$/, "$1"), port: url.port === "" ? 9100 : Number(url.port), model } : undefined
}

const hostOf = (host: string): string => (host.includes(":") ? `[${host}]` : host)

export const PrinterAt = {
  /** Reads an address of the command line; nothing for what is none. */
  read,
  /** Whether it holds what must not stand on a command line. */
  hasPassword: (address: string): boolean => {
    const url = urlOf(address)
    return url !== undefined && (url.username !== "" || url.password !== "")
  },
  /** As people write it. */
  say: (at: PrinterAt): string => (at._tag === "Ipp" ? at.uri : at._tag === "Tcp" ? `tcp://${hostOf(at.host)}:${at.port}` : at.path),
  /** The name of the file of its queue, without an ending; `fromName` reads it back. */
  toName: (at: PrinterAt): string => encodeURIComponent(at._tag === "Ipp" ? at.uri : `${at.model} ${PrinterAt.say(at)}`),
  fromName: (name: string): PrinterAt | undefined => {
    try {
      const [, model, address = ""] = /^(?:(paper80|paper58|paper58Simple) )?(.*)$/s.exec(decodeURIComponent(name)) ?? []
      return read(address, (model ?? "paper80") as Model)
    } catch {
      return undefined
    }
  }
}
