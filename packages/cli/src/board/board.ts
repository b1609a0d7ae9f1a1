/** `zone board`: all that is owed, in every room. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { boardFlags } from "./boardFlags.ts"

export const board = Command.make("board", boardFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./listBoard.ts")), ({ listBoard }) => listBoard(input))).pipe(
  Command.withDescription(
    "待办总表：各项业务谁在什么时候以前应办什么，依据哪一条，最急的在前。--output 写成 .xlsx、.csv 或者可以打印的 .pdf，--ics 写成日历。\n退出码：0 没有逾期；1 有逾期；2 命令或存储有误。"
  ),
  Command.withShortDescription("待办总表"),
  Command.withExamples([
    { command: "zone board --within 5", description: "5个工作日以内到期的、逾期的，和应当及时办理的" },
    { command: "zone board --room enquiry --by handler", description: "政策咨询中由承办人办理的" }
  ])
)
