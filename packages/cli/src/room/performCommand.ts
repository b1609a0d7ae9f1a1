/** `zone <room> do`: one step, or the law's no. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { performFlags } from "./performFlags.ts"

export const performCommand = (name: string) =>
  Command.make("do", performFlags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./performRoomWish.ts")), ({ performRoomWish }) => performRoomWish(name, input))).pipe(
    Command.withDescription(
      "办理一个事项。不合规定的不办理，说明依据和怎样才可以；个人信息写明文，登记时封存。\n" +
        "退出码：0 已办理；1 依法或者按角色不能办理；2 命令或内容有误；3 期限要等放假通知。"
    ),
    Command.withShortDescription("办理一个事项")
  )
