/** The words of `zone apply show`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"
import { seeFlags } from "../../office/seeFlags.ts"

export const showFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号")),
  explain: Flag.Boolean("explain").pipe(Flag.withDescription("附期限逐日的计算过程"), Flag.withoutNegation, Flag.withDefault(false)),
  json: jsonFlag,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type ShowInput = Command.Command.Config.Infer<typeof showFlags>
