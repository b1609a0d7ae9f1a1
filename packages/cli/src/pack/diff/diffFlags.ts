/** The words of `zone pack diff`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import { dayFlag } from "../../terminal/dayFlag.ts"
import { packFlags } from "../packFlags.ts"

export const diffFlags = {
  id: packFlags.id,
  other: Argument.String("另一规则包").pipe(Argument.withDescription("与它比较；比较同一规则包的两天时不写"), Argument.optional),
  from: dayFlag("from", "前一天的规则，与 --to 同用"),
  to: dayFlag("to", "后一天的规则"),
  on: dayFlag("on", "比较两个规则包时，哪一天的规则；不给出时为今天"),
  json: packFlags.json
}

/** The words of `zone pack diff`, read. */
export type DiffInput = Command.Command.Config.Infer<typeof diffFlags>
