/** The words of `zone stats`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { roomFlag, zoneFlag } from "../board/boardFlags.ts"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { dayFlag } from "../terminal/dayFlag.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

export const statsFlags = {
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
export type StatsInput = Command.Command.Config.Infer<typeof statsFlags>
