/** Reads where a paper goes: a file of PDF, or a printer. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Ended, exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { PrinterAt } from "./PrinterAt.ts"
import type { WhereInput } from "./whereFlags.ts"

/** Where to. */
export type Where = { readonly _tag: "File"; readonly file: string } | PrinterAt

const rightTo = "--to：应为 ipp://地址/ipp/print、ipps://地址/ipp/print、tcp://地址:9100 或 /dev/usb/lp0 这样的打印机地址"
// what was given is not repeated: a password would go into logs
const noPassword = "--to：地址里不写用户名和密码（命令行别人也能看到）；请用环境变量 ZONE_PRINTER_USER、ZONE_PRINTER_PASSWORD，或者 --account 文件"

export const whereOf = ({ model, out, to }: Pick<WhereInput, "model" | "out" | "to">): Effect.Effect<Where, Ended> => {
  if (Option.isSome(out) === Option.isSome(to)) return endWith("写成文件用 --out 文件.pdf，打印用 --to 打印机，两者给出一个", exitCodes.usage)
  if (Option.isSome(out)) return Effect.succeed({ _tag: "File", file: out.value })
  const address = Option.getOrThrow(to)
  if (PrinterAt.hasPassword(address)) return endWith(noPassword, exitCodes.usage)
  const where = PrinterAt.read(address, model)
  return where === undefined ? endWith(rightTo, exitCodes.usage) : Effect.succeed(where)
}
