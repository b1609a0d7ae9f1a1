/** `zone calendar ics`: a year's days off and make-up days for a calendar program. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { calendarFlags } from "../calendarFlags.ts"

const year = Argument.String("年份").pipe(
  Argument.withDescription("如 2026"),
  Argument.filterMap((text) => /^[1-9]\d{3}$/.test(text) ? Option.some(text) : Option.none(), () => "年份，如 2026")
)

const out = Flag.String("out").pipe(
  Flag.withMetavar("<文件>"),
  Flag.withDescription("写入文件；不给出时写到标准输出"),
  Flag.optional
)

export const ics = Command.make("ics", { year, out, ...calendarFlags }, ({ out, year, ...input }) =>
  Effect.flatMap(Effect.promise(() => import("./writeYear.ts")), ({ writeYear }) => writeYear(year, out, input))).pipe(
  Command.withDescription("导出一年的放假与调休上班（iCalendar），供日历软件订阅或导入；只有推算的年份需要 --forecast，标记为【暂定】。"),
  Command.withShortDescription("导出为 iCalendar 文件"),
  Command.withExamples([{ command: "zone calendar ics 2026 --out 2026.ics", description: "导出2026年" }])
)
