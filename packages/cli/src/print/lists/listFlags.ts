/** The words of the commands that print a list of what only an office knows. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { formFlags } from "../formFlags.ts"

export const listFlags = {
  ...formFlags,
  from: Flag.String("from").pipe(Flag.withMetavar("<文件.yaml>"), Flag.withDescription("名单的内容，- 为标准输入"), Flag.optional)
}

/** These words, read. */
export type ListInput = Command.Command.Config.Infer<typeof listFlags>
