/** `zone register list`: the register, page by page. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { listFlags } from "./listFlags.ts"

export const list = Command.make("list", listFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./listEntries.ts")), ({ listEntries }) => listEntries(input))).pipe(
  Command.withDescription("列出登记台账，按日期和编号分页。姓名脱敏；--unmask 在角色权限之内显示全名，并留下记录。\n退出码：0 已列出；2 命令有误。"),
  Command.withShortDescription("列出登记台账"),
  Command.withExamples([{ command: "zone register list --status processing --from 2026-01-01", description: "今年收到、还在办理的" }])
)
