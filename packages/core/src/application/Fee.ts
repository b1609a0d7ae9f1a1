/** The information-processing fee: how it was counted, and what it comes to. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const Count = Schema.Int

/** One line of the reckoning: so many at so much each. */
export const FeeLine = Schema.Struct({ count: Count, each: Count }).annotate({ identifier: "FeeLine", zh: "收费明细" })
export type FeeLine = typeof FeeLine.Type

/** By item or by page, never both; amounts in whole 元. */
export const Fee = Schema.Struct({
  by: Schema.Literals(["items", "pages"]).annotate({ zh: { items: "按件", pages: "按量" } }),
  /** Pages; or applications, the earlier ones of the month among them. */
  quantity: Count,
  lines: Schema.Array(FeeLine),
  amount: Count
}).annotate({ identifier: "Fee", zh: "信息处理费", basis: "国办函〔2020〕109号" })
export type Fee = typeof Fee.Type
