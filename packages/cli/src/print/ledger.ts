/** `zone print register`: a register of the office on paper. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { ledgerFlags } from "./ledgerFlags.ts"

export const ledger = Command.make("register", ledgerFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./printLedger.ts")), ({ printLedger }) => printLedger(input))).pipe(
  Command.withDescription(
    "打印登记台账、答复台账，横排，表头每页重复。姓名和所需信息脱敏；--unmask 在角色权限之内写全，并留下记录。\n退出码：0 已写入或已打印；2 命令有误、不能写入或不能打印。"
  ),
  Command.withShortDescription("登记台账、答复台账"),
  Command.withExamples([{ command: "zone print register --from 2026-01-01 --through 2026-12-31 --out 登记台账.pdf", description: "一年的" }])
)
