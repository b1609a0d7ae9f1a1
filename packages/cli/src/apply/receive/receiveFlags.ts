/** The words of `zone apply receive`. */
import { Channel } from "@zone/core/terms"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"
import { zhOf } from "../../pack/zhOf.ts"
import { dayFlag } from "../../terminal/dayFlag.ts"

const zh = zhOf(Channel)

export const receiveFlags = {
  form: Argument.String("申请表").pipe(Argument.withDescription("填好的申请表（zone apply new），- 表示标准输入")),
  channel: Flag.Literals("channel", Channel.literals).pipe(
    Flag.withMetavar("<方式>"),
    Flag.withDescription(`提出方式，表里写了的不必给出：\n${Channel.literals.map((each) => `${each} ${zh(each)}`).join("\n")}`),
    Flag.optional
  ),
  on: dayFlag("on", "提出、签收或者到达的日期；不给出时为表里写的，表里没有写的为今天"),
  key: Flag.String("key").pipe(Flag.withMetavar("<标记>"), Flag.withDescription("同一个标记只登记一件：再来一次，答复第一次登记的编号"), Flag.optional),
  number: Flag.String("number").pipe(
    Flag.withMetavar("<年/号>"),
    Flag.withDescription("预留号段里已经给出的号，如 2026/15（zone register numbers --set-aside）"),
    Flag.filterMap((text) => {
      const [, year, number] = /^(\d{4})\/(\d{1,8})$/.exec(text) ?? []
      return year === undefined || number === undefined ? Option.none() : Option.some({ year: Number(year), number: Number(number) })
    }, () => "年/号，如 2026/15"),
    Flag.optional
  ),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type ReceiveInput = Command.Command.Config.Infer<typeof receiveFlags>
