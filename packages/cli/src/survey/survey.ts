/** `zone survey`: the questions that the rules in force put to a zone. */
import * as Command from "effect/cli/Command"
import { create } from "./new/create.ts"

export const survey = Command.make("survey").pipe(
  Command.withDescription("检查记录：把一个地方的现行规则变成问题，带到现场填写，再用 zone audit 检查。"),
  Command.withShortDescription("编写检查记录"),
  Command.withSubcommands([create])
)
