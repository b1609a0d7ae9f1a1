/** `zone calendar show`: a day with its source, or a year month by month. */
import { isPlainDate } from "@zone/core/calendar"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { calendarFlags } from "../calendarFlags.ts"

const day = Argument.String("年份或日期").pipe(
  Argument.withDescription("如 2026，或 2026-02-14"),
  Argument.filterMap(
    (text) => /^[1-9]\d{3}$/.test(text) || (isPlainDate(text) && text >= "1000") ? Option.some(text) : Option.none(),
    () => "年份（如 2026）或 YYYY-MM-DD 形式的真实日期"
  )
)

export const show = Command.make("show", { day, ...calendarFlags }, ({ day, ...input }) =>
  Effect.flatMap(Effect.promise(() => import("./showDays.ts")), ({ showDays }) => showDays(day, input))).pipe(
  Command.withDescription("看某一天是不是工作日、依据哪份通知，或看一年的放假与调休上班。"),
  Command.withShortDescription("看一天或一年"),
  Command.withExamples([
    { command: "zone calendar show 2026-02-14", description: "这一天上不上班，谁说的" },
    { command: "zone calendar show 2026", description: "全年的放假与调休上班" }
  ])
)
