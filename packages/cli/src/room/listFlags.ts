/** The words of `zone <room> list`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { seeFlags } from "../office/seeFlags.ts"
import { dayFlag } from "../terminal/dayFlag.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

export const listFlags = {
  from: dayFlag("from", "台账日期自哪一天起"),
  through: dayFlag("through", "至哪一天止"),
  status: Flag.String("status").pipe(Flag.withMetavar("<状态>"), Flag.withDescription("只要这种状态的（代号），可多次给出"), Flag.atLeast(0)),
  output: outputFlag,
  json: jsonFlag,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type ListInput = Command.Command.Config.Infer<typeof listFlags>
