/** The words of `zone register import`. */
import { Channel } from "@zone/core/terms"
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"
import { closedLists, membersOf } from "../closedLists.ts"

export const importFlags = {
  file: Argument.String("台账").pipe(Argument.withDescription("旧台账（xlsx 或 csv）")),
  sheet: Flag.String("sheet").pipe(Flag.withMetavar("<工作表>"), Flag.withDescription("哪一张工作表；不给出时为第一张"), Flag.optional),
  words: Flag.String("words").pipe(
    Flag.withMetavar("<文件>"),
    Flag.withDescription("对照表（YAML）：这本台账自己的列名（columns）和说法（outcomes、applicantKinds、channels）"),
    Flag.optional
  ),
  addressee: Flag.String("addressee").pipe(Flag.withMetavar("<机关名称>"), Flag.withDescription("没有受理机关一列时，都是哪个机关；不给出时为 office.yaml 的机关"), Flag.optional),
  channel: Flag.Literals("channel", Channel.literals).pipe(Flag.withMetavar("<方式>"), Flag.withDescription("没有提出方式一列时，都是哪一种"), Flag.optional),
  applicantKind: Flag.Literals("applicant-kind", membersOf(closedLists.applicantKind)).pipe(Flag.withMetavar("<类别>"), Flag.withDescription("没有申请人类别一列时，都是哪一类"), Flag.optional),
  dryRun: Flag.Boolean("dry-run").pipe(Flag.withDescription("只核对，什么也不登记"), Flag.withoutNegation, Flag.withDefault(false)),
  acceptGood: Flag.Boolean("accept-good").pipe(Flag.withDescription("有不能接入的行时，接入其余的；不给出时一行不能接入就都不接入"), Flag.withoutNegation, Flag.withDefault(false)),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type ImportInput = Command.Command.Config.Infer<typeof importFlags>
