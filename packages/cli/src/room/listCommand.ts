/** `zone <room> list`: the register of a room. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { seeFlags } from "../office/seeFlags.ts"
import { dayFlag } from "../terminal/dayFlag.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

const flags = {
  from: dayFlag("from", "台账日期自哪一天起"),
  through: dayFlag("through", "至哪一天止"),
  status: Flag.String("status").pipe(Flag.withMetavar("<状态>"), Flag.withDescription("只要这种状态的（代号），可多次给出"), Flag.atLeast(0)),
  output: outputFlag,
  json: jsonFlag,
  ...seeFlags,
  ...officeFlags
}

/** These words, read. */
export type ListInput = Command.Command.Config.Infer<typeof flags>

export const listCommand = (name: string) =>
  Command.make("list", flags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./listRoomEntries.ts")), ({ listRoomEntries }) => listRoomEntries(name, input))).pipe(
    Command.withDescription("列出台账。--output 写成 .xlsx、.csv 或者可以打印的 .pdf。个人信息脱敏；--unmask 在角色权限之内显示全部，并留下记录。\n退出码：0 已列出；2 命令有误。"),
    Command.withShortDescription("台账")
  )
