/** How often a report is due: so many days, working days or months after the one before, counted from the beginning of the series. */
import * as Schema from "effect/Schema"
import { TermUnit } from "../calendar/Term.ts"
import type { Allowed } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"

/** An interval, e.g. 14 days for 每两周. */
export const ReportInterval = Schema.Struct({
  length: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 })),
  unit: TermUnit
}).annotate({ identifier: "ReportInterval", zh: "报送间隔" })
export type ReportInterval = typeof ReportInterval.Type

/** How long the first `rounds` rounds take together: counted from one day, so that a holiday moves no later round. @internal */
export const allowedFor = ({ length, unit }: ReportInterval, rounds: number, basis: Basis): Allowed => {
  const total = length * rounds
  return unit === "month" ? { months: total, basis } : unit === "calendarDay" ? { calendarDays: total, basis } : { workingDays: total, basis }
}
