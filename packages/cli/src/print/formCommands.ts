/** The commands that print one blank paper: `zone print blank-form` and its like. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { formFlags } from "./formFlags.ts"
import { formNames } from "./formNames.ts"

export const formCommands = Object.entries(formNames).map(([name, { paper, title }]) =>
  Command.make(name, formFlags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./printForm.ts")), ({ printForm }) => printForm(paper, input))).pipe(
    Command.withDescription(`印制${title}。\n退出码：0 已写入或已打印；1 规则包在那一天没有施行；2 命令有误、不能写入或不能打印。`),
    Command.withShortDescription(title)
  ))
