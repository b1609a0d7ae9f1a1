/** `zone register numbers`: how each number of a year was used, so that no gap is unexplained. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { numbersFlags } from "./numbersFlags.ts"

export const numbers = Command.make("numbers", numbersFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./tellNumbers.ts")), ({ tellNumbers }) => tellNumbers(input))).pipe(
  Command.withDescription("一年的号用在哪里：已登记、预留、注销（附原因），没有说不清的空号。--set-aside 给没有网络的窗口预留一段。\n退出码：0 已列出；2 命令有误。"),
  Command.withShortDescription("登记编号的使用情况")
)
