/** `zone print reckoning`: the reckoning of a due date, day by day. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { reckoningFlags } from "./reckoningFlags.ts"

export const reckoning = Command.make("reckoning", reckoningFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./printReckoning.ts")), ({ printReckoning }) => printReckoning(input))).pipe(
  Command.withDescription(
    "打印一件申请答复期限的计算过程，逐日写明依据哪一年的放假通知。\n退出码：0 已写入或已打印；1 没有答复期限；2 命令有误、不能写入或不能打印；3 要等放假通知。"
  ),
  Command.withShortDescription("答复期限的计算过程"),
  Command.withExamples([{ command: "zone print reckoning 2026-0001 --out 计算.pdf", description: "写成 PDF" }])
)
