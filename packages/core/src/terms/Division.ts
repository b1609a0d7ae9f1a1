/** An administrative division, by its code of GB/T 2260: `cn` for the whole country, `cn-500105` for 重庆市江北区. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** An administrative division: `cn`, or `cn-` and its digits in GB/T 2260. */
export const Division = Schema.String.check(
  Schema.isPattern(/^cn(-\d{6}(\d{3})?)?$/, { expected: "cn, or cn- with the 6 or 9 digits of the division" })
).annotate({ identifier: "Division", zh: "行政区划" })
export type Division = typeof Division.Type
