/** `zone verify checkpoint`: one root over everything, to be kept outside. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { officeFlags } from "../../office/officeFlags.ts"
import { outputFlag } from "../../terminal/outputFlag.ts"

export const checkpoint = Command.make("checkpoint", { output: outputFlag, ...officeFlags }, (input) =>
  Effect.flatMap(Effect.promise(() => import("./makeCheckpoint.ts")), ({ makeCheckpoint }) => makeCheckpoint(input))).pipe(
  Command.withDescription("对全部记录做一个核验点并导出（JSON）。打印出来或者存放到外面：以后被截去、重写的，与它对不上。\n退出码：0 已导出；2 命令或存储有误。"),
  Command.withShortDescription("导出核验点")
)
