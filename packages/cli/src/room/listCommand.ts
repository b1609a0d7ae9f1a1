/** `zone <room> list`: the register of a room. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { listFlags } from "./listFlags.ts"

export const listCommand = (name: string) =>
  Command.make("list", listFlags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./listRoomEntries.ts")), ({ listRoomEntries }) => listRoomEntries(name, input))).pipe(
    Command.withDescription("列出台账。--output 写成 .xlsx、.csv 或者可以打印的 .pdf。个人信息脱敏；--unmask 在角色权限之内显示全部，并留下记录。\n退出码：0 已列出；2 命令有误。"),
    Command.withShortDescription("台账")
  )
