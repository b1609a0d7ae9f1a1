/** The suite that a vault must pass: every promise of the port, each on a new vault. */
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { registerCases, type SuiteOptions } from "../registerCases.ts"
import type { FreshVault } from "./FreshVault.ts"
import { vaultCases } from "./vaultCases.ts"

/**
 * The conformance suite of `Vault`. `suite` registers it with vitest; `cases` are the tests themselves, for another runner.
 *
 * @example
 * ```ts
 * import { VaultConformance } from "@zone/testkit"
 *
 * VaultConformance.cases.map(({ name }) => name)[0] // => "opens what it sealed, whatever it is"
 * ```
 */
export const VaultConformance = {
  specVersion: 1,
  cases: vaultCases,
  /** Registers the suite; `fresh` makes a place for a vault, and is run for each test. */
  suite: (name: string, fresh: Effect.Effect<FreshVault, unknown, Scope.Scope>, options: SuiteOptions): void =>
    registerCases(name, vaultCases, fresh, options)
} as const
