/** `zone staffing sheet`, `zone facility sheet`: how the zone stands, on one sheet. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { sheetFlags } from "./sheetFlags.ts"

const SAYS = {
  staffing: ["人员一览", "谁在岗、谁离岗由谁接岗、各岗位还缺什么和依据，规则要求而没有设立的岗位。个人信息脱敏；--unmask 在角色权限之内显示全部，并留下记录。"],
  facility: ["设施设备一览", "检查、清洁的期限，开放时间，故障、库存、过期的资料，规则要求而缺少的和依据。"]
} as const

export const sheetCommand = (name: keyof typeof SAYS) =>
  Command.make("sheet", sheetFlags, (input) =>
    Effect.flatMap(Effect.promise(() => import("./showRoomSheet.ts")), ({ showRoomSheet }) => showRoomSheet(name, input))).pipe(
    Command.withDescription(`${SAYS[name][0]}：${SAYS[name][1]}--zone 换一个专区。--output 写成 .xlsx、.csv 或者可以打印的 .pdf。\n退出码：0 已列出；2 命令有误。`),
    Command.withShortDescription(SAYS[name][0])
  )
