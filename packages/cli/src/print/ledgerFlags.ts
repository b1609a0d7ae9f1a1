/** The words of `zone print register`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeFlags } from "../office/officeFlags.ts"
import { seeFlags } from "../office/seeFlags.ts"
import { registerFlags } from "../register/registerFlags.ts"
import { whereFlags } from "./whereFlags.ts"

export const ledgerFlags = {
  ...registerFlags,
  kind: Flag.Literals("kind", ["filing", "reply"]).pipe(
    Flag.withMetavar("<台账>"), Flag.withDescription("filing 登记台账（不给出时）\nreply  答复台账"), Flag.withDefault("filing" as const)
  ),
  ...whereFlags,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type LedgerInput = Command.Command.Config.Infer<typeof ledgerFlags>
