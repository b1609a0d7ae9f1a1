/** `zone due`: what is owed, and until when. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { dueFlags } from "./dueFlags.ts"
import { recount } from "./recount.ts"

export const due = Command.make("due", dueFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./listDue.ts")), ({ listDue }) => listDue(input))).pipe(
  Command.withDescription(
    "列出逾期的、即将到期的、要等放假通知才能确定的。提醒按“到期而没有提醒过”，没有运行的日子以后补上。\n退出码：0 没有逾期；1 有逾期；2 命令或存储有误。"
  ),
  Command.withShortDescription("到期、逾期和待定"),
  Command.withSubcommands([recount]),
  Command.withExamples([
    { command: "zone due --within 5", description: "5个工作日以内到期的" },
    { command: "zone due --within 3 --remind --ics due.ics", description: "每天运行：只列没有提醒过的，另写成日历" }
  ])
)
