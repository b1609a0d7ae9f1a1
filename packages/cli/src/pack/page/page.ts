/** `zone pack page`: a pack as a page that somebody can read beside the notice, and sign. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"

const file = Argument.String("文件").pipe(Argument.withDescription("规则包的 YAML 文件"))

export const page = Command.make("page", { file }, (input) =>
  Effect.flatMap(Effect.promise(() => import("./printPage.ts")), ({ printPage }) => printPage(input.file))).pipe(
  Command.withDescription(
    "输出一份供核对签名的文稿（Markdown）：要求、期限、表单、待明确的事项，以及每一条款由什么承接。\n退出码：0 有结果；2 文件不是规则包。"
  ),
  Command.withShortDescription("输出核对签名的文稿"),
  Command.withExamples([{ command: "zone pack page 2026-12-01.yaml > 2026-12-01.md", description: "核对无误之后，交负责人签名" }])
)
