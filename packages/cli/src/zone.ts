/** The root of the command: what it is for, and its subcommands. */
import * as Command from "effect/cli/Command"
import { calendar } from "./calendar/calendar.ts"
import { deadline } from "./deadline/deadline.ts"

/** The `zone` command: due dates in Chinese working days, calendars, and their reasons. */
export const zone = Command.make("zone").pipe(
  Command.withDescription("政务公开专区：按国务院放假通知计算法定期限，查看和核对工作日历。"),
  Command.withSubcommands([deadline, calendar]),
  Command.withExamples([
    { command: "zone deadline --term reply --received 2026-02-13", description: "2月13日收到的申请，最迟哪天答复" },
    { command: "zone deadline --batch cases.jsonl > answers.jsonl", description: "一行一件，成批计算" },
    { command: "zone calendar show 2026", description: "看一年的放假与调休上班" }
  ])
)
