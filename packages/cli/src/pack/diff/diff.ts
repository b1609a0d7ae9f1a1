/** `zone pack diff`: what changes between two places, or between two days at one place. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { ValidationError } from "effect/cli/CliError"
import * as Command from "effect/cli/Command"
import { diffFlags, type DiffInput } from "./diffFlags.ts"

const misuse = ({ from, on, other, to }: DiffInput): string | undefined => {
  if (Option.isSome(other)) return Option.isSome(from) || Option.isSome(to) ? "比较两个规则包时用 --on，不用 --from、--to" : undefined
  if (Option.isNone(from) || Option.isNone(to)) return "给出另一规则包，或同时给出 --from 和 --to"
  return Option.isSome(on) ? "--on 只用于比较两个规则包" : undefined
}

export const diff = Command.make("diff", diffFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./diffBooks.ts")), ({ diffBooks }) => diffBooks(input))).pipe(
  Command.validate((input) => {
    const message = misuse(input)
    return message === undefined ? Effect.void : Effect.fail(new ValidationError({ message }))
  }),
  Command.withDescription(
    "比较两份现行规则：多了哪些要求，少了哪些，哪些被代替。\n" +
      "退出码：0 有结果（相同或不同）；1 有一天还没有施行；2 命令有误。"
  ),
  Command.withShortDescription("比较现行规则"),
  Command.withExamples([
    { command: "zone pack diff cn-500000/zone cn-500105/zone", description: "江北区在重庆市之上改了什么" },
    { command: "zone pack diff cn/remedies --from 2024-06-01 --to 2026-11-21", description: "同一规则包两天之间的变化" }
  ])
)
