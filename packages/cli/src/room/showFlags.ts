/** The words of `zone <room> show`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { seeFlags } from "../office/seeFlags.ts"

export const showFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号或者代号")),
  json: jsonFlag,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type ShowInput = Command.Command.Config.Infer<typeof showFlags>
