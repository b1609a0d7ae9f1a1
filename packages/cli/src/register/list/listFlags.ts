/** The words of `zone register list`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"
import { seeFlags } from "../../office/seeFlags.ts"
import { registerFlags } from "../registerFlags.ts"

export const listFlags = {
  ...registerFlags,
  number: Flag.String("number").pipe(Flag.withMetavar("<编号>"), Flag.withDescription("登记编号"), Flag.optional),
  limit: Flag.Int("limit").pipe(Flag.withMetavar("<件数>"), Flag.withDescription("一页多少件，最多1000；不给出时为50"), Flag.withDefault(50)),
  after: Flag.String("after").pipe(Flag.withMetavar("<位置>"), Flag.withDescription("从上一页末尾给出的位置接着列"), Flag.optional),
  json: jsonFlag,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type ListInput = Command.Command.Config.Infer<typeof listFlags>
