/** The words of `zone register numbers`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"

export const numbersFlags = {
  year: Flag.Int("year").pipe(Flag.withMetavar("<年>"), Flag.withDescription("哪一年；不给出时为今年"), Flag.optional),
  setAside: Flag.Int("set-aside").pipe(Flag.withMetavar("<个数>"), Flag.withDescription("给没有网络的窗口预留今年的一段号，须用 --holder 写明给谁"), Flag.optional),
  giveUp: Flag.String("give-up").pipe(Flag.withMetavar("<起-止>"), Flag.withDescription("注销预留号段里没有用的号，如 12-20，须用 --holder 和 --why"), Flag.optional),
  holder: Flag.String("holder").pipe(Flag.withMetavar("<窗口>"), Flag.withDescription("号段给了哪个窗口"), Flag.optional),
  why: Flag.String("why").pipe(Flag.withMetavar("<原因>"), Flag.withDescription("注销的原因"), Flag.optional),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type NumbersInput = Command.Command.Config.Infer<typeof numbersFlags>
