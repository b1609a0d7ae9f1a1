/** A tariff by bands as data: what each thing costs that falls into a band, from which the fee is added up. */
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
const Positive = Schema.Int.check(Schema.isGreaterThan(0))

/** From the `from`-th on, each costs so much; where `rises` stands, every further so many cost so much more. */
export const Band = Schema.Struct({
  from: Positive,
  each: Count,
  rises: Schema.optionalKey(Schema.Struct({ every: Positive, by: Positive }))
}).annotate({ identifier: "Band", zh: "收费档" })
export type Band = typeof Band.Type

/** Bands by the number of applications of an applicant in a calendar month, and by the number of pages of one application; in 元. */
export const Tariff = Schema.Struct({
  items: Schema.NonEmptyArray(Band),
  pages: Schema.NonEmptyArray(Band),
  basis: Basis
}).annotate({ identifier: "Tariff", zh: "信息处理费收费标准" })
export type Tariff = typeof Tariff.Type
