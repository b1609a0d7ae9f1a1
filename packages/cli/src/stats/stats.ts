/** `zone stats`: what the registers count, by month or year. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { roomFlag, zoneFlag } from "../board/boardFlags.ts"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { dayFlag } from "../terminal/dayFlag.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

const flags = {
  from: dayFlag("from", "自哪一天起；不给出时为今年1月1日"),
  through: dayFlag("through", "至哪一天止；不给出时为今天"),
  per: Flag.Literals("per", ["month", "year"]).pipe(Flag.withMetavar("<周期>"), Flag.withDescription("month 按月（不给出时）\nyear  按年"), Flag.withDefault("month" as const)),
  room: roomFlag,
  zone: zoneFlag,
  charts: Flag.String("charts").pipe(Flag.withMetavar("<文件夹>"), Flag.withDescription("另把统计图写成 SVG 文件"), Flag.optional),
  output: outputFlag,
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type StatsInput = Command.Command.Config.Infer<typeof flags>

export const stats = Command.make("stats", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./showStats.ts")), ({ showStats }) => showStats(input))).pipe(
  Command.withDescription("按月或者按年统计各项业务的台账，可以画成统计图。--output 写成 .xlsx（一项业务一张表）、.csv 或者 .pdf（只有一项业务时）。\n退出码：0 已统计；2 命令或存储有误。"),
  Command.withShortDescription("统计"),
  Command.withExamples([{ command: "zone stats --per month --charts charts", description: "今年逐月的统计，图写到 charts" }])
)
