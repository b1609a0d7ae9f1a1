/** Something found wrong with what is published or kept up, until it is mended. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** A fault by its id, in the office's own words. */
export const DisclosureFault = Schema.Struct({ id: Schema.NonEmptyString, what: Schema.NonEmptyString }).annotate({ identifier: "DisclosureFault", zh: "公开信息的差错" })
export type DisclosureFault = typeof DisclosureFault.Type
