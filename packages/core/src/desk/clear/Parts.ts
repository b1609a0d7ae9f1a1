/** What a schema is put together from, as far as wishes need it: fields, cases, items, and what may be left out. */
import type * as Schema from "effect/Schema"

/** The parts of a schema; of each kind of schema only some are there. */
export interface Parts {
  readonly fields?: { readonly [key: string]: Schema.Top }
  readonly members?: ReadonlyArray<Schema.Top>
  readonly literals?: ReadonlyArray<unknown>
  /** The item of a list. */
  readonly value?: Schema.Top
  /** What an optional key holds. */
  readonly schema?: Schema.Top
}
