/** `zone today`: the work of a day on one sheet. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { todayFlags } from "./todayFlags.ts"

export const today = Command.make("today", todayFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./showToday.ts")), ({ showToday }) => showToday(input))).pipe(
  Command.withDescription(
    "今日工作单：今天是不是工作日，已经逾期的、今天到期的、临近的、应当及时办理的和等待放假通知的，今天登记了什么。--output 写成可以打印的 .pdf，或者 .xlsx、.csv。\n退出码：0 没有逾期；1 有逾期；2 命令或存储有误。"
  ),
  Command.withShortDescription("今日工作单"),
  Command.withExamples([{ command: "zone today --output today.pdf", description: "早上打印一张" }])
)
