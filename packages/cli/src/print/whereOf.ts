/** Reads where a paper goes: a file of PDF, a printer by IPP, or a receipt printer at a port or a device file. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Ended, exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import type { WhereInput } from "./whereFlags.ts"

/** Where to. */
export type Where =
  | { readonly _tag: "File"; readonly file: string }
  | { readonly _tag: "Ipp"; readonly uri: string }
  | { readonly _tag: "Tcp"; readonly host: string; readonly port: number }
  | { readonly _tag: "Device"; readonly path: string }

const rightTo = "--to：应为 ipp://地址/ipp/print、ipps://地址/ipp/print、tcp://地址:9100 或 /dev/usb/lp0 这样的打印机地址"

const printerAt = (to: string): Where | undefined => {
  if (to.startsWith("/dev/")) return { _tag: "Device", path: to }
  const url = URL.canParse(to) ? new URL(to) : undefined
  if (url === undefined || url.hostname === "") return undefined
  if (url.protocol === "ipp:" || url.protocol === "ipps:") return { _tag: "Ipp", uri: to }
  // an address in the notation of IPv6 stands in brackets
  return url.protocol === "tcp:" ? { _tag: "Tcp", host: url.hostname.replace(/^\[(.*)\]$/, "$1"), port: url.port === "" ? 9100 : Number(url.port) } : undefined
}

export const whereOf = ({ out, to }: Pick<WhereInput, "out" | "to">): Effect.Effect<Where, Ended> => {
  if (Option.isSome(out) === Option.isSome(to)) return endWith("写成文件用 --out 文件.pdf，打印用 --to 打印机，两者给出一个", exitCodes.usage)
  if (Option.isSome(out)) return Effect.succeed({ _tag: "File", file: out.value })
  const where = printerAt(Option.getOrThrow(to))
  return where === undefined ? endWith(rightTo, exitCodes.usage) : Effect.succeed(where)
}
