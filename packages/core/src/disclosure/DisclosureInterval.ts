/** An interval that an office sets for what comes round again, where the rules only say 定期 ⚖. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const upTo = (maximum: number): Schema.Int => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum }))

/** So many working days, calendar days or months. */
export const DisclosureInterval = Schema.Union([
  Schema.Struct({ workingDays: upTo(400) }),
  Schema.Struct({ calendarDays: upTo(1_500) }),
  Schema.Struct({ months: upTo(60) })
]).annotate({ identifier: "DisclosureInterval", zh: "间隔" })
export type DisclosureInterval = typeof DisclosureInterval.Type
