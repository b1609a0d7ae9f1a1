/** The questions that a requirement comes down to. */
import type { Check } from "./Check.ts"
import type { Name } from "./Kind.ts"
import { kindOf } from "./kinds.ts"
import type { Requirement } from "./Requirement.ts"

/**
 * Turns a requirement into its check, with the pack's words in the questions.
 *
 * A prohibition (`mustNot`) has a check of its own, which is met where the thing is not done: whoever judges a check need not know
 * how strongly it is asked. A letter that cannot be forbidden is refused by the schema, and open here.
 *
 * @example
 * ```ts
 * import { checkOf, judge } from "@zone/core/rules"
 *
 * const blankForms = checkOf({
 *   kind: "Material", id: "intake/blank-form", strength: "must", clauses: ["X-1"], anyOf: ["applicationForm"], copies: 20, paper: "A4"
 * }, () => "《政府信息公开申请表》")
 * judge(blankForms, ([, , field]) => (field === "copies" ? 25 : "A4")).outcome // => "met"
 * judge(blankForms, ([, , field]) => (field === "copies" ? 12 : undefined)).outcome // => "missing"
 *
 * const free = checkOf({
 *   kind: "Practice", id: "reading/free", strength: "mustNot", clauses: ["X-2"], item: "readingFee", does: "收取查阅费用"
 * }, (_, item) => item)
 * judge(free, () => false).outcome // => "met"
 * ```
 */
export const checkOf = (requirement: Requirement, name: Name): Check => {
  const { check, forbid, zh } = kindOf(requirement)
  if (requirement.strength !== "mustNot") return check(requirement, name)
  return forbid ? forbid(requirement, name) : { _tag: "Open", why: `“${zh}”没有“不得”的写法` }
}
