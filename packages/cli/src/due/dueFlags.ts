/** The words of `zone due`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"

export const dueFlags = {
  within: Flag.Int("within").pipe(Flag.withMetavar("<工作日>"), Flag.withDescription("多少个工作日以内到期；不给出时为5"), Flag.withDefault(5)),
  remind: Flag.Boolean("remind").pipe(Flag.withDescription("只列出还没有提醒过的，并记下已经提醒；期限变了、逾期了再提醒一次"), Flag.withoutNegation, Flag.withDefault(false)),
  ics: Flag.String("ics").pipe(Flag.withMetavar("<文件>"), Flag.withDescription("另写成日历文件（iCalendar）"), Flag.optional),
  explain: Flag.Boolean("explain").pipe(Flag.withDescription("附每一项期限的计算过程"), Flag.withoutNegation, Flag.withDefault(false)),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type DueInput = Command.Command.Config.Infer<typeof dueFlags>
