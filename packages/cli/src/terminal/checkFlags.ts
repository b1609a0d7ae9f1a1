/** The words that the commands `check` share: the files, and whether to answer in JSON. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** `description` says what files they are. */
export const checkFlags = (description: string) => ({
  files: Argument.String("文件").pipe(Argument.withDescription(description), Argument.variadic({ min: 1 })),
  json: Flag.Boolean("json").pipe(Flag.withDescription("每个文件输出一行 JSON"), Flag.withoutNegation, Flag.withDefault(false))
})

/** These words, read. */
export type CheckInput = Command.Command.Config.Infer<ReturnType<typeof checkFlags>>
