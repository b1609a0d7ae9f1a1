/** When a place is open: by seasons, on working days or on days of the week, and what is told to be otherwise on some days. */
import * as Schema from "effect/Schema"
import { ClockTime } from "../terms/ClockTime.ts"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Basis } from "../terms/Basis.ts"
import { Season } from "./Season.ts"

const Text = Schema.NonEmptyString

/** A time of a day from its opening, included, to its closing, not included. */
export const OpeningSpan = Schema.Struct({ opens: ClockTime, closes: ClockTime }).annotate({ identifier: "OpeningSpan", zh: "开放时段" })
export type OpeningSpan = typeof OpeningSpan.Type

/** Some days on which it is otherwise: closed where there are no spans, or open at other times. */
export const OpeningException = Schema.Struct({
  from: PlainDate,
  through: PlainDate,
  spans: Schema.Array(OpeningSpan),
  reason: Text,
  /** The day that it was told to the public. */
  toldOn: PlainDate
}).annotate({ identifier: "OpeningException", zh: "开放时间的临时调整" })
export type OpeningException = typeof OpeningException.Type

/** The hours of a place. */
export const OpeningHours = Schema.Struct({
  seasons: Schema.NonEmptyArray(Season),
  /** The days of the week that it is open on, 1 for Monday to 7 for Sunday; on working days where left out. */
  weekdays: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals([1, 2, 3, 4, 5, 6, 7]).annotate({
    zh: { 1: "周一", 2: "周二", 3: "周三", 4: "周四", 5: "周五", 6: "周六", 7: "周日" }
  }))),
  /** Those told later count before those told earlier. */
  exceptions: Schema.Array(OpeningException),
  basis: Basis
}).annotate({ identifier: "OpeningHours", zh: "开放时间" })
export type OpeningHours = typeof OpeningHours.Type
