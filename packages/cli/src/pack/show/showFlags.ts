/** The words of `zone pack show`. */
import type * as Command from "effect/cli/Command"
import { dayFlag } from "../../terminal/dayFlag.ts"
import { packFlags } from "../packFlags.ts"

export const showFlags = {
  id: packFlags.id,
  on: dayFlag("on", "哪一天的规则；不给出时为今天"),
  venue: packFlags.venue,
  json: packFlags.json
}

/** The words of `zone pack show`, read. */
export type ShowInput = Command.Command.Config.Infer<typeof showFlags>
