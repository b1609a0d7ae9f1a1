/** `zone register export`: the registers as office files. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { exportFlags } from "./exportFlags.ts"

export const exporting = Command.make("export", exportFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./exportRegister.ts")), ({ exportRegister }) => exportRegister(input))).pipe(
  Command.withDescription("导出登记台账、答复台账、逾期与临期（xlsx、csv，Excel 打开不乱码）。姓名和所需信息脱敏；--unmask 在角色权限之内写全，并留下记录。\n退出码：0 已导出；2 命令有误或不能写入。"),
  Command.withShortDescription("导出台账"),
  Command.withExamples([{ command: "zone register export --kind reply --output 答复台账.xlsx", description: "答复台账" }])
)
