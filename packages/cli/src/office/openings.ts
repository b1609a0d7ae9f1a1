/** `zone office openings`: who looked at a person's data. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "./jsonFlag.ts"
import { officeFlags } from "./officeFlags.ts"

const flags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号")),
  limit: Flag.Int("limit").pipe(Flag.withMetavar("<次数>"), Flag.withDescription("最近多少次；不给出时为100"), Flag.withDefault(100)),
  json: jsonFlag,
  ...officeFlags
}

export const openings = Command.make("openings", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./showOpenings.ts")), ({ showOpenings }) => showOpenings(input))).pipe(
  Command.withDescription("查看谁在什么时候、为什么打开过一件申请的申请人的个人信息，最近的在前。\n退出码：0 已列出；2 命令有误或没有这个编号。"),
  Command.withShortDescription("查看个人信息的打开记录")
)
