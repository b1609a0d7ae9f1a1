/** What a search of the question bank gave. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** An entry of the question bank in one of its versions. */
export const BankEntryRef = Schema.Struct({
  entry: Schema.NonEmptyString,
  version: Schema.Int.check(Schema.isGreaterThan(0))
}).annotate({ identifier: "BankEntryRef", zh: "问答库条目及版本" })
export type BankEntryRef = typeof BankEntryRef.Type

/** The entries that a search offered, the best first; none where nothing fitted. */
export const BankSearch = Schema.Struct({ found: Schema.Array(BankEntryRef) }).annotate({ identifier: "BankSearch", zh: "问答库查询结果" })
export type BankSearch = typeof BankSearch.Type
