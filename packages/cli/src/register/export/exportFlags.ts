/** The words of `zone register export`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeFlags } from "../../office/officeFlags.ts"
import { seeFlags } from "../../office/seeFlags.ts"
import { outputFlag } from "../../terminal/outputFlag.ts"
import { registerFlags } from "../registerFlags.ts"

export const exportFlags = {
  ...registerFlags,
  kind: Flag.Literals("kind", ["filing", "reply", "due"]).pipe(
    Flag.withMetavar("<台账>"), Flag.withDescription("filing 登记台账（不给出时）\nreply  答复台账\ndue    逾期与临期"), Flag.withDefault("filing" as const)
  ),
  within: Flag.Int("within").pipe(Flag.withMetavar("<工作日>"), Flag.withDescription("逾期与临期：多少个工作日以内到期；不给出时为5"), Flag.withDefault(5)),
  format: Flag.Literals("format", ["xlsx", "csv"]).pipe(Flag.withMetavar("<格式>"), Flag.withDescription("xlsx 或 csv；不给出时看文件的扩展名，没有就是 xlsx（须有 --output）"), Flag.optional),
  output: outputFlag,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type ExportInput = Command.Command.Config.Infer<typeof exportFlags>
