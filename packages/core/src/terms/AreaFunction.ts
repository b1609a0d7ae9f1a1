/** The four things a citizen can do in a zone. Localities group and name areas differently; these four do not change. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** One of the four things that a citizen can do in a zone. */
export const AreaFunction = Schema.Literals(["selfQuery", "reading", "intake", "consultation"]).annotate({
  identifier: "AreaFunction",
  zh: { selfQuery: "自助查询", reading: "资料阅览", intake: "申请接收", consultation: "政策咨询" }
})
export type AreaFunction = typeof AreaFunction.Type
