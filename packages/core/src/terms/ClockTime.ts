/** A time of a day in China, `HH:MM`, without a zone. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** A time from `00:00` to `23:59`; later ones are greater as texts. */
export const ClockTime = Schema.String.check(Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/, { expected: "a time as HH:MM" })).annotate({
  identifier: "ClockTime", zh: "时刻"
})
export type ClockTime = typeof ClockTime.Type
