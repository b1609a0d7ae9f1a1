/** `zone calendar check`: whether a year's file is a calendar, and whether it agrees with the notices that are built in. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { checkFlags } from "../../terminal/checkFlags.ts"

export const check = Command.make("check", checkFlags("放假通知全文的文本文件（含网址），或者 holiday-cn 的年度文件，如 2027.json"), (input) =>
  Effect.flatMap(Effect.promise(() => import("./checkFiles.ts")), ({ checkFiles }) => checkFiles(input))).pipe(
  Command.withDescription(
    "核对年度文件：是不是一年的日历，法定节假日是否都放假，调休是否平衡；已有内置通知的年份，逐日与通知比较。\n" +
      "退出码：0 可以使用（可能有提醒）；1 与内置通知不同；2 不能当作日历。"
  ),
  Command.withShortDescription("核对年度文件"),
  Command.withExamples([{ command: "zone calendar check 2027.json", description: "新一年的通知公布后，先核对再使用" }])
)
