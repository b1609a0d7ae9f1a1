/** `zone <room> show`: one matter, and what has become of it. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { showFlags } from "./showFlags.ts"

export const showCommand = (name: string) =>
  Command.make("show", showFlags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./showRoomMatter.ts")), ({ showRoomMatter }) => showRoomMatter(name, input))).pipe(
    Command.withDescription("查看一件：台账、经过、应办事项，现在可以办理什么。个人信息脱敏；--unmask 在角色权限之内显示全部，并留下记录。\n退出码：0 已显示；2 命令有误或没有这个编号。"),
    Command.withShortDescription("查看一件")
  )
