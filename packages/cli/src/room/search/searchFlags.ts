/** The words of `zone enquiry search`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"

export const searchFlags = {
  question: Argument.String("问题").pipe(Argument.withDescription("咨询人怎样问的，可以是原话；不写个人信息")),
  limit: Flag.Int("limit").pipe(Flag.withMetavar("<条>"), Flag.withDescription("最多列出几条；不给出时为5"), Flag.withDefault(5)),
  found: Flag.String("found").pipe(Flag.withMetavar("<文件>"), Flag.withDescription("另把查询结果写成文件，用 do <编号> RecordSearch --with 登记"), Flag.optional),
  answer: Flag.String("answer").pipe(Flag.withMetavar("<文件>"), Flag.withDescription("另把最接近的一条写成答复的内容，看过以后用 do <编号> Answer --with 答复"), Flag.optional),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type SearchInput = Command.Command.Config.Infer<typeof searchFlags>
