/** The suite that a question bank must pass: every promise of the port, each on a new bank. */
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { registerCases, type SuiteOptions } from "../registerCases.ts"
import { bankCases } from "./bankCases.ts"
import type { FreshBank } from "./FreshBank.ts"

/**
 * The conformance suite of `QuestionBank`. `suite` registers it with vitest; `cases` are the tests themselves, for another runner.
 *
 * @example
 * ```ts
 * import { QuestionBankConformance } from "@zone/testkit"
 *
 * QuestionBankConformance.specVersion // => 1
 * ```
 */
export const QuestionBankConformance = {
  specVersion: 1,
  cases: bankCases,
  /** Registers the suite; `fresh` makes a place for a bank, and is run for each test. */
  suite: (name: string, fresh: Effect.Effect<FreshBank, unknown, Scope.Scope>, options: SuiteOptions): void =>
    registerCases(name, bankCases, fresh, options)
} as const
