/** `zone <room> wishes`: what may be done now. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"

const flags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号或者代号；不给出时为新的一件"), Argument.optional),
  json: jsonFlag,
  ...officeFlags
}

export const wishesCommand = (name: string) =>
  Command.make("wishes", flags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./listRoomWishes.ts")), ({ listRoomWishes }) => listRoomWishes(name, input))).pipe(
    Command.withDescription("列出现在可以办理的事项，和不可以的理由：依据哪一条，怎样才可以。\n退出码：0 已列出；2 命令有误或没有这个编号。"),
    Command.withShortDescription("现在可以办理什么")
  )
