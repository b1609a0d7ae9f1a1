/** The words of `zone <room> do`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { dayFlag } from "../terminal/dayFlag.ts"

export const performFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号或者代号；new 表示新的一件")),
  wish: Argument.String("事项").pipe(Argument.withDescription("事项的代号或者中文名；用 wishes 列出")),
  with: Flag.String("with").pipe(
    Flag.withMetavar("<文件>"), Flag.withDescription("事项的内容（YAML 或 JSON），- 表示标准输入；用 form 写出空白的"), Flag.optional
  ),
  on: dayFlag("on", "事情发生的日期；不给出时为内容里写的，没有写的为今天"),
  id: Flag.String("id").pipe(Flag.withMetavar("<代号>"), Flag.withDescription("新的一件的代号；不给出时自动产生"), Flag.optional),
  key: Flag.String("key").pipe(Flag.withMetavar("<标记>"), Flag.withDescription("同一个标记只办理一次"), Flag.optional),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type PerformInput = Command.Command.Config.Infer<typeof performFlags>
