/** `zone apply do`: one step with an application, or the law's no. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { performFlags } from "./performFlags.ts"

export const perform = Command.make("do", performFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./performWish.ts")), ({ performWish }) => performWish(input))).pipe(
  Command.withDescription(
    "办理一件申请的一个事项：补正、征求意见、延期、收费、答复、送达、归档等。不合法的不办理，说明依据和怎样才可以。\n" +
      "退出码：0 已办理；1 依法或者按角色不能办理；2 命令或内容有误；3 期限要等放假通知。"
  ),
  Command.withShortDescription("办理一个事项"),
  Command.withExamples([
    { command: "zone apply do 2026-0001 HandOver --with handover.yaml", description: "转交给有关机关" },
    { command: "zone apply do 2026-0001 Extend --with extend.yaml --as head:wang", description: "负责人同意延期" }
  ])
)
