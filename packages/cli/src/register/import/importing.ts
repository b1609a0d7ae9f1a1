/** `zone register import`: takes over an old ledger. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { importFlags } from "./importFlags.ts"

export const importing = Command.make("import", importFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./importLedger.ts")), ({ importLedger }) => importLedger(input))).pipe(
  Command.withDescription(
    "接入旧台账：每一行要么接入，要么说明哪一列不对、应为什么，没有一行无声地丢掉。一次写入，不会只写一半；在办的重新计算期限。\n" +
      "退出码：0 已接入，或者核对没有问题；1 有不能接入的行；2 命令或文件有误。"
  ),
  Command.withShortDescription("接入旧台账"),
  Command.withExamples([{ command: "zone register import 2025台账.xlsx --dry-run --as handler:li", description: "先核对" }])
)
