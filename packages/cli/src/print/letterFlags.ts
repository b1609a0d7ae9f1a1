/** The words of `zone print letter`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { copyFlag } from "./copyFlag.ts"
import { whereFlags } from "./whereFlags.ts"
import { wordFlags } from "./wordFlags.ts"

export const letterFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号")),
  paper: Flag.String("paper").pipe(Flag.withMetavar("<名称>"), Flag.withDescription("哪一份，如 correction-notice；不给出时列出这一件现在有哪些"), Flag.optional),
  words: wordFlags,
  lookUp: Flag.String("look-up").pipe(Flag.withMetavar("<网址>"), Flag.withDescription("印成回执上的二维码，供查询办理进度"), Flag.optional),
  json: jsonFlag,
  copy: copyFlag,
  ...whereFlags,
  ...officeFlags
}

/** These words, read. */
export type LetterInput = Command.Command.Config.Infer<typeof letterFlags>
