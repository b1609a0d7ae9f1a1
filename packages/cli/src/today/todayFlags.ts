/** The words of `zone today`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { zoneFlag } from "../board/boardFlags.ts"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

export const todayFlags = {
  within: Flag.Int("within").pipe(Flag.withMetavar("<工作日>"), Flag.withDescription("多少个工作日以内到期的算临近；不给出时为3"), Flag.withDefault(3)),
  zone: zoneFlag,
  output: outputFlag,
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type TodayInput = Command.Command.Config.Infer<typeof todayFlags>
