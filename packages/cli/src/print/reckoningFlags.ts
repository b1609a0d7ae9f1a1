/** The words of `zone print reckoning`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import { officeFlags } from "../office/officeFlags.ts"
import { whereFlags } from "./whereFlags.ts"

export const reckoningFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号")),
  ...whereFlags,
  ...officeFlags
}

/** These words, read. */
export type ReckoningInput = Command.Command.Config.Infer<typeof reckoningFlags>
