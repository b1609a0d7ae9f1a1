/** `zone today`: the work of a day on one sheet. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { zoneFlag } from "../board/boardFlags.ts"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

const flags = {
  within: Flag.Int("within").pipe(Flag.withMetavar("<工作日>"), Flag.withDescription("多少个工作日以内到期的算临近；不给出时为3"), Flag.withDefault(3)),
  zone: zoneFlag,
  output: outputFlag,
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type TodayInput = Command.Command.Config.Infer<typeof flags>

export const today = Command.make("today", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./showToday.ts")), ({ showToday }) => showToday(input))).pipe(
  Command.withDescription(
    "今日工作单：今天是不是工作日，已经逾期的、今天到期的、临近的、应当及时办理的和等待放假通知的，今天登记了什么。--output 写成可以打印的 .pdf，或者 .xlsx、.csv。\n退出码：0 没有逾期；1 有逾期；2 命令或存储有误。"
  ),
  Command.withShortDescription("今日工作单"),
  Command.withExamples([{ command: "zone today --output today.pdf", description: "早上打印一张" }])
)
