/** The words of `zone verify`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"

export const verifyFlags = {
  checkpoint: Flag.String("checkpoint").pipe(
    Flag.withMetavar("<文件>"), Flag.withDescription("存放在外面的核验点（zone verify checkpoint 导出），可多次给出"), Flag.atLeast(0)
  ),
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type VerifyInput = Command.Command.Config.Infer<typeof verifyFlags>
