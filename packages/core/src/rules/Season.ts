/** Hours of a part of the year: from one day of the year through another, from one time of the day to another. */
import * as Schema from "effect/Schema"
import { ClockTime } from "../terms/ClockTime.ts"
import type {} from "../terms/Zh.ts"

const MonthDay = Schema.String.check(
  Schema.isPattern(/^(02-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-(0[1-9]|[12]\d|30)|(0[13578]|1[02])-31)$/, { expected: "a day of the year as MM-DD" })
)

/** One span of one season. A season may go over the new year, and stand twice: for the morning and for the afternoon. */
export const Season = Schema.Struct({ from: MonthDay, through: MonthDay, opens: ClockTime, closes: ClockTime }).annotate({ identifier: "Season", zh: "时段" })
export type Season = typeof Season.Type
