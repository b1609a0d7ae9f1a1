/** The suite that a store of facts must pass: every promise of the port, each on a new store. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { FactStore } from "@zone/core/ports"
import type { Case } from "../Case.ts"
import { registerCases, type SuiteOptions } from "../registerCases.ts"
import { factCases } from "./factCases.ts"
import type { FreshStore } from "./FreshStore.ts"
import { numberCases } from "./numberCases.ts"
import { openingCases } from "./openingCases.ts"
import { registerRowCases } from "./registerRowCases.ts"

const cases: ReadonlyArray<Case<FreshStore>> = [...factCases, ...numberCases, ...registerRowCases, ...openingCases]

type Store = Layer.Layer<FactStore, unknown> | Effect.Effect<FreshStore, unknown, Scope.Scope>

const freshOf = (store: Store): Effect.Effect<FreshStore, unknown, Scope.Scope> =>
  Layer.isLayer(store) ? Effect.succeed({ layer: store as Layer.Layer<FactStore, unknown> }) : store as Effect.Effect<FreshStore, unknown, Scope.Scope>

/**
 * The conformance suite of `FactStore`. `suite` registers it with vitest; `cases` are the tests themselves, for another runner.
 *
 * @example
 * ```ts
 * import { FactStoreConformance } from "@zone/testkit"
 *
 * FactStoreConformance.specVersion // => 1
 * FactStoreConformance.cases.length > 40 // => true
 * ```
 */
export const FactStoreConformance = {
  specVersion: 1,
  cases,
  /**
   * Registers the suite.
   *
   * @param name what the implementation is called in the report
   * @param store a layer that is a new store whenever it is built, or an effect that makes a place for one: it is run for each test
   * @param options what the implementation can do, and more tests beside
   */
  suite: (
    name: string,
    store: Store,
    options: SuiteOptions
  ): void => registerCases(name, cases, freshOf(store), options)
} as const
