/** A survey as it is kept on the device, whole or not, with what is to become of what it finds, and what of it was handed in. */
import { Survey } from "@zone/core/zone"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** Who is to mend something, and in how many working days: as far as it was said. */
export const KeptOrder = Schema.Struct({ who: Schema.optionalKey(Schema.String), workingDays: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThan(0))) })
export type KeptOrder = typeof KeptOrder.Type

/** Where something that was found missing stands at the office. */
export const Stage = Schema.Struct({
  requirement: Schema.NonEmptyString,
  stage: Schema.Literals(["Open", "Ordered", "Reported", "Passed", "Waived"]),
  who: Schema.optionalKey(Schema.String),
  due: Schema.optionalKey(Schema.String)
})
export type Stage = typeof Stage.Type

/** What the office has of it. */
export const Handed = Schema.Struct({
  /** The matter in the room of inspections. */
  matter: Schema.NonEmptyString,
  on: Schema.NonEmptyString,
  /** That nothing of it is still to be sent. */
  whole: Schema.Boolean,
  /** The photos that it has, by their SHA-256. */
  photos: Schema.Array(Schema.String),
  stages: Schema.Array(Stage)
})
export type Handed = typeof Handed.Type

/** Another look at what an inspection found missing. */
const Follows = Schema.Struct({
  matter: Schema.NonEmptyString,
  /** The day of the inspection that it follows. */
  on: Schema.NonEmptyString,
  requirements: Schema.Array(Schema.NonEmptyString)
})

/** A kept survey. */
export const Kept = Schema.Struct({
  id: Schema.NonEmptyString,
  survey: Survey,
  /** The heading that was open last: it goes on there. */
  heading: Schema.optionalKey(Schema.String),
  /** By requirement; under the empty name what holds where nothing else is said. */
  orders: Schema.optionalKey(Schema.Record(Schema.String, KeptOrder)),
  follows: Schema.optionalKey(Follows),
  /** That it was sent and nobody knows whether it arrived: it stays as it was sent until the office says what it has. */
  sent: Schema.optionalKey(Schema.Boolean),
  handed: Schema.optionalKey(Handed)
})
export type Kept = typeof Kept.Type

const decode = /*#__PURE__*/ Schema.decodeUnknownResult(Kept)

/** What a shelf gave back: each survey by itself, so that one that is spoilt takes no other with it. @internal */
export const keptOf = (found: unknown): ReadonlyArray<Kept> =>
  (Array.isArray(found) ? found as ReadonlyArray<unknown> : []).flatMap((each) => {
    const read = decode(each)
    return Result.isSuccess(read) ? [read.success] : []
  })
