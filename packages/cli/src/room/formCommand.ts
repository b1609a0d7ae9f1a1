/** `zone <room> form`: what a wish wants to know, as YAML to fill in. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { outputFlag } from "../terminal/outputFlag.ts"

const flags = {
  wish: Argument.String("事项").pipe(Argument.withDescription("事项的代号或者中文名；不给出时列出全部事项"), Argument.optional),
  office: Flag.String("office").pipe(
    Flag.withMetavar("<文件夹>"),
    Flag.withDescription("办公文件夹；给出时，当地规则里有的岗位、物品等一并列出，供填写时选用"),
    Flag.optional
  ),
  output: outputFlag
}

export const formCommand = (name: string) =>
  Command.make("form", flags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./writeForm.ts")), ({ writeForm }) => writeForm(name, input))).pipe(
    Command.withDescription("写出一个事项要填的内容（YAML，带中文说明），填好以后用 do 办理。\n退出码：0 已写出；2 命令有误或不能写入。"),
    Command.withShortDescription("事项的空白内容")
  )
