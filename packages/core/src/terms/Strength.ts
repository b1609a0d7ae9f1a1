/** How strongly the law asks: the modal verbs of a notice. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** 应当 must · 应 should · 可 may · 不得 must not. */
export const Strength = Schema.Literals(["must", "should", "may", "mustNot"]).annotate({
  identifier: "Strength",
  zh: { must: "应当", should: "应", may: "可", mustNot: "不得" }
})
export type Strength = typeof Strength.Type
