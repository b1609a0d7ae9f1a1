/** How often a recurring duty falls due, as a number that can be counted: in working days, in calendar days or in months. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** Nobody does anything every ten years and calls it regularly. */
const length = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))

/** An interval. `workingDays: 1` is every working day. */
export const Interval = Schema.Union([
  Schema.Struct({ workingDays: length }),
  Schema.Struct({ calendarDays: length }),
  Schema.Struct({ months: length })
]).annotate({ identifier: "Interval", zh: "间隔" })
export type Interval = typeof Interval.Type

/** The interval in Chinese: 每1个工作日. @internal */
export const tellInterval = (interval: Interval): string =>
  "workingDays" in interval ? `每${interval.workingDays}个工作日`
  : "calendarDays" in interval ? `每${interval.calendarDays}日`
  : `每${interval.months}个月`
