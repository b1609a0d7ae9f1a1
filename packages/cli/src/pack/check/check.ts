/** `zone pack check`: whether a file is a rule pack, carries every clause, and fits what it builds on. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { checkFlags } from "../../terminal/checkFlags.ts"

export const check = Command.make("check", checkFlags("规则包的 YAML 文件；互相承接的几份一起给出"), (input) =>
  Effect.flatMap(Effect.promise(() => import("./checkFiles.ts")), ({ checkFiles }) => checkFiles(input))).pipe(
  Command.withDescription(
    "核对规则包：填写有没有错（指出文件、行、列和正确的写法），条款有没有遗漏，与所承接的规则包合不合得上。\n" +
      "退出码：0 可以使用（可能有提醒）；1 有条款没有落实，或与所承接的规则包合不上；2 填写有误，或规则包承接了它自己。"
  ),
  Command.withShortDescription("核对规则包"),
  Command.withExamples([{ command: "zone pack check 2026-12-01.yaml", description: "写好一份规则包之后" }])
)
