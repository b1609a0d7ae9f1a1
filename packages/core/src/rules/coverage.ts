/** Which of a pack's clauses something carries, and which nothing does. */
import type { RulePack } from "./RulePack.ts"
import { timingClauses } from "./timingClauses.ts"

/** The clauses of a pack by what becomes of them. */
export interface Coverage {
  /** Clause → what carries it: requirement ids, `term:…`, `receipt:…`, `form:…`, `grade:…`, `window:…`, `repeal:…`, `definition`. */
  readonly carried: { readonly [clause: string]: ReadonlyArray<string> }
  readonly lost: ReadonlyArray<string>
}

/**
 * Counts a pack's clauses: each must be carried by a requirement, a term, a rule of receipt, a form, a grade, a window, a repeal, or be a
 * definition.
 * Terms and rules of receipt count as far as they cite the pack's own document.
 *
 * @example
 * ```ts
 * import { coverage } from "@zone/core/rules"
 *
 * const document = { id: "cn/x", title: "示例办法", number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }
 * const pack = { id: "cn/x", division: "cn", documents: [document], clauses: { "X-1": "第一条" }, requirements: [] } as const
 * coverage(pack).lost // => ["X-1"]
 * ```
 */
export const coverage = (pack: RulePack): Coverage => {
  const carried = new Map<string, Set<string>>()
  const carry = (clauses: ReadonlyArray<string>, by: string): void => {
    for (const clause of clauses) carried.set(clause, new Set(carried.get(clause)).add(by))
  }
  for (const { clauses, id } of pack.requirements) carry(clauses, id)
  for (const { by, clauses } of timingClauses(pack)) carry(clauses, by)
  for (const { clauses, id } of pack.forms ?? []) carry(clauses, `form:${id}`)
  for (const { clauses, name } of pack.grades ?? []) carry(clauses, `grade:${name}`)
  for (const { clauses, receivesFor } of pack.windows ?? []) carry(clauses, `window:${receivesFor.join("+")}`)
  for (const { clauses, requirement } of pack.repeals ?? []) carry(clauses, `repeal:${requirement}`)
  carry(pack.definitions ?? [], "definition")
  return {
    carried: Object.fromEntries(Array.from(carried, ([clause, by]) => [clause, [...by]])),
    lost: Object.keys(pack.clauses).filter((clause) => !carried.has(clause))
  }
}
