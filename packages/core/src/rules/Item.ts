/** The key of a thing that packs name and surveys look for: `touchKiosk`, `applicationForm`. */
import * as Schema from "effect/Schema"

/** The key of a thing, in lower camel case. */
export const Item = Schema.String.check(
  Schema.isPattern(/^[a-z][A-Za-z0-9]*$/, { expected: "a key such as applicationForm" })
).annotate({ identifier: "Item", zh: "事项代号" })
export type Item = typeof Item.Type

/** A number of things that must at least be there. */
export const AtLeast = Schema.Int.check(Schema.isGreaterThan(0)).annotate({ identifier: "AtLeast", zh: "至少" })
