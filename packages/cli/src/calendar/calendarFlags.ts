/** The flags of every command that counts on a calendar: further notices, and a forecast. */
import * as Flag from "effect/cli/Flag"
import { forecastThrough } from "./forecastThrough.ts"

export const calendarFlags = {
  forecast: Flag.Boolean("forecast").pipe(
    Flag.withDescription(`通知尚未公布的年份按《全国年节及纪念日放假办法》推算到${forecastThrough}年，结果为暂定`),
    Flag.withoutNegation,
    Flag.withDefault(false)
  ),
  calendar: Flag.String("calendar").pipe(
    Flag.withMetavar("<文件>"),
    Flag.withDescription("加入一年的放假通知（通知全文的文本文件，或者 holiday-cn 的年度文件，如 2027.json）；可多次给出"),
    Flag.atLeast(0)
  )
}
