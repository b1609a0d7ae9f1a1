/** `zone due recount`: counts open due dates again after a new notice. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"

const flags = {
  dryRun: Flag.Boolean("dry-run").pipe(Flag.withDescription("只列出，不记录"), Flag.withoutNegation, Flag.withDefault(false)),
  json: jsonFlag,
  ...officeFlags
}

export const recount = Command.make("recount", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./recountDue.ts")), ({ recountDue }) => recountDue(input))).pipe(
  Command.withDescription(
    "新的放假通知公布（加入 office.yaml 的 calendars，或者升级程序）以后，重新计算在办的期限，记录变动，列给经办人。\n" +
      "退出码：0 已计算；1 有不能记录的，或者须人工核定的；2 命令或存储有误。"
  ),
  Command.withShortDescription("按新的日历重新计算期限")
)
