/** A new, empty question bank for one test, and how tests open it. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { type BankChange, type BankEntry, QuestionBank } from "@zone/core/ports"

/** Looks behind a bank's back. */
export interface QuestionBankWitness {
  /** How many versions of entries lie on the medium, by its own means. */
  readonly countVersions: Effect.Effect<number, unknown>
}

/** A new, empty bank. Building the layer opens it; building it again opens the same one. */
export interface FreshBank {
  readonly layer: Layer.Layer<QuestionBank, unknown>
  readonly witness?: QuestionBankWitness
}

/** Opens a bank for as long as the scope is. @internal */
export const openBank = ({ layer }: FreshBank): Effect.Effect<QuestionBank["Service"], unknown, Scope.Scope> =>
  Effect.map(Layer.build(Layer.fresh(layer)), Context.get(QuestionBank))

/** An invented entry. @internal */
export const entryOf = (id: string, question: string, more: Partial<BankEntry> = {}): BankEntry => ({
  id, question, phrasings: [], answer: "带身份证到示例窗口办理。", unit: "示例局",
  source: { id: `https://www.example.org/${encodeURIComponent(id)}`, title: "示例办法", number: "示例〔2026〕1号", issuer: "示例局", version: "2026-01-01" },
  validFrom: "2026-01-01", reviewedOn: "2026-01-01", reviewedBy: "head-1", ...more
})

/** A change that has seen a version. @internal */
export const seeing = (expected: number, by = "clerk-1"): BankChange => ({ expected, by, at: "2026-11-22T01:00:00.000Z" })
