/** The flag that marks what was given out before. */
import * as Flag from "effect/cli/Flag"

export const copyFlag = Flag.Boolean("copy").pipe(Flag.withDescription("补发的，标明“副本”"), Flag.withoutNegation, Flag.withDefault(false))
