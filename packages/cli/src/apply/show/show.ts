/** `zone apply show`: one application, from the counter to where it stands. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { showFlags } from "./showFlags.ts"

export const show = Command.make("show", showFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./showMatter.ts")), ({ showMatter }) => showMatter(input))).pipe(
  Command.withDescription(
    "查看一件申请：现状、经过、答复期限和应办事项，现在可以办理什么，不可以的依据哪一条。个人信息脱敏；--unmask 在角色权限之内显示全部，并留下记录。\n" +
      "退出码：0 已显示；2 命令有误或没有这个编号。"
  ),
  Command.withShortDescription("查看一件申请"),
  Command.withExamples([{ command: "zone apply show 2026-0001 --explain", description: "附期限的计算过程" }])
)
