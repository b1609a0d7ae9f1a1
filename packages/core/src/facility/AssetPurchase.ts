/** How an asset was bought: when, for how much, from whom, and whom to call when it does not work. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** A purchase. `vendor` is a firm, with the number of its service line. */
export const AssetPurchase = Schema.Struct({
  on: PlainDate,
  /** In 元, up to two decimals. */
  price: Schema.optionalKey(Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 100_000_000 }))),
  vendor: Schema.optionalKey(Schema.Struct({ name: Text, contact: Schema.optionalKey(Text) }))
}).annotate({ identifier: "AssetPurchase", zh: "采购" })
export type AssetPurchase = typeof AssetPurchase.Type
