/** `zone apply new`: a blank application form. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { outputFlag } from "../../terminal/outputFlag.ts"

const flags = {
  agency: Flag.String("agency").pipe(Flag.withMetavar("<机关名称>"), Flag.withDescription("向哪个机关提出"), Flag.optional),
  output: outputFlag
}

export const create = Command.make("new", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./createForm.ts")), ({ createForm }) => createForm(input))).pipe(
  Command.withDescription("写出空白的政府信息公开申请表（YAML，带中文说明），填好以后用 zone apply receive 登记。\n退出码：0 已写出；2 命令有误或不能写入。"),
  Command.withShortDescription("空白申请表"),
  Command.withExamples([{ command: "zone apply new --output form.yaml", description: "写到 form.yaml" }])
)
