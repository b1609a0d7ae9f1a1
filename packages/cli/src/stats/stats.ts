/** `zone stats`: what the registers count, by month or year. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { statsFlags } from "./statsFlags.ts"

export const stats = Command.make("stats", statsFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./showStats.ts")), ({ showStats }) => showStats(input))).pipe(
  Command.withDescription("按月或者按年统计各项业务的台账，可以画成统计图。--output 写成 .xlsx（一项业务一张表）、.csv 或者 .pdf（只有一项业务时）。\n退出码：0 已统计；2 命令或存储有误。"),
  Command.withShortDescription("统计"),
  Command.withExamples([{ command: "zone stats --per month --charts charts", description: "今年逐月的统计，图写到 charts" }])
)
