/** The words of `zone apply do`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"
import { dayFlag } from "../../terminal/dayFlag.ts"

export const performFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号")),
  wish: Argument.String("事项").pipe(Argument.withDescription("如 AskCorrection；zone apply wishes 列出现在可以办理的")),
  with: Flag.String("with").pipe(
    Flag.withMetavar("<文件>"),
    Flag.withDescription("事项的内容（YAML 或 JSON），- 表示标准输入；个人信息写明文，登记时封存"),
    Flag.optional
  ),
  on: dayFlag("on", "事情发生的日期；不给出时为内容里写的，没有写的为今天"),
  key: Flag.String("key").pipe(Flag.withMetavar("<标记>"), Flag.withDescription("同一个标记只办理一次"), Flag.optional),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type PerformInput = Command.Command.Config.Infer<typeof performFlags>
