/** `zone <room> show`: one matter, and what has become of it. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { seeFlags } from "../office/seeFlags.ts"

const flags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号或者代号")),
  json: jsonFlag,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type ShowInput = Command.Command.Config.Infer<typeof flags>

export const showCommand = (name: string) =>
  Command.make("show", flags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./showRoomMatter.ts")), ({ showRoomMatter }) => showRoomMatter(name, input))).pipe(
    Command.withDescription("查看一件：台账、经过、应办事项，现在可以办理什么。个人信息脱敏；--unmask 在角色权限之内显示全部，并留下记录。\n退出码：0 已显示；2 命令有误或没有这个编号。"),
    Command.withShortDescription("查看一件")
  )
