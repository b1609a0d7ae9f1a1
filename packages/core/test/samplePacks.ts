/** Packs to resolve in tests, invented all of them: short to write, each with a document of its own. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Check, checkOf, judge, Requirement, resolve, type RuleBook, type RulePack, type Verdict } from "../src/rules/index.ts"

/** A requirement without what every requirement has; a place in a pack's clauses is made for it. */
export type Draft = Readonly<Record<string, unknown>> & { readonly kind: string }

const asked = { errors: "all", onExcessProperty: "error" } as const

/** Decodes a draft as strictly as a pack is decoded; throws with what is wrong. */
export const requirementOf = (draft: Draft): Requirement =>
  Schema.decodeUnknownSync(Requirement)({ id: "sample/rule", strength: "must", clauses: ["X-1"], ...draft }, asked)

/** What the schema says against a draft; empty when it is right. */
export const refusalOf = (draft: Draft): string => {
  const result = Schema.decodeUnknownResult(Requirement)({ id: "sample/rule", strength: "must", clauses: ["X-1"], ...draft }, asked)
  return Result.isFailure(result) ? String(result.failure) : ""
}

/** A draft's verdict on answers by field, or by item and field: `{ count: 1, "pc.working": true }`. */
export const verdictOn = (draft: Draft, answers: Readonly<Record<string, unknown>>): Verdict =>
  judge(checkOf(requirementOf(draft), (_, item) => item), ([, item, field]) => answers[`${item}.${field}`] ?? answers[field])

/** The practice that a place asks for in most tests, by its name. */
export const practice = (id: string, more: Readonly<Record<string, unknown>> = {}): Requirement =>
  requirementOf({ kind: "Practice", id, item: "sample", does: "示例做法", ...more })

/** A pack by its id; `since` is its version. */
export const packOf = (id: string, more: Partial<RulePack> & { readonly since?: string } = {}): RulePack => {
  const { since = "2026-01-01", ...rest } = more
  return {
    id,
    division: id.split("/")[0]!,
    documents: [{ id: `${id}-document`, title: `示例办法（${id}）`, number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: since }],
    clauses: { "X-1": "第一条", "X-2": "第二条" },
    requirements: [],
    ...rest
  }
}

/** The rule book of a pack; throws what went wrong. */
export const bookOf = (id: string, packs: ReadonlyArray<RulePack>, on = "2026-11-21"): RuleBook => Result.getOrThrow(resolve(id, packs, on))

/** Why there is no rule book. */
export const failureOf = (id: string, packs: ReadonlyArray<RulePack>, on = "2026-11-21") => Result.getOrThrow(Result.flip(resolve(id, packs, on)))

/** Every question in a check, and what is wanted, a line each, indented by joints. */
export const told = (check: Check, depth = 0): ReadonlyArray<string> => {
  const indent = "  ".repeat(depth)
  if (check._tag === "Open") return [`${indent}待明确：${check.why}`]
  if (check._tag === "Ask") return [`${indent}${check.question} → ${check.wanted}`]
  const joint = check._tag === "All" ? "均须：" : "任一："
  return [`${indent}${joint}`, ...check.of.flatMap((each) => told(each, depth + 1))]
}

/** Every question in a check. */
export const asksIn = (check: Check): ReadonlyArray<Extract<Check, { readonly _tag: "Ask" }>> =>
  check._tag === "Ask" ? [check] : check._tag === "Open" ? [] : check.of.flatMap(asksIn)
