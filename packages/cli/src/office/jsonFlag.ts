/** The flag that asks for an answer in JSON. */
import * as Flag from "effect/cli/Flag"

export const jsonFlag = Flag.Boolean("json").pipe(Flag.withDescription("输出 JSON"), Flag.withoutNegation, Flag.withDefault(false))
