/** The suite that a typesetter must pass: every promise of the port, seen in the text of the pages and on their pixels. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Paper } from "@zone/core/paper"
import type { Typesetter } from "@zone/core/ports"
import type { Case } from "../Case.ts"
import { registerCases, type SuiteOptions } from "../registerCases.ts"
import type { FreshTypesetter, TypesetterAbilities } from "./FreshTypesetter.ts"
import { gateCases } from "./gateCases.ts"
import { pageCases } from "./pageCases.ts"
import { paperCases } from "./paperCases.ts"
import { samplePapers } from "../papers/samplePapers.ts"

const ofPapers = (papers: Readonly<Record<string, Paper>>): ReadonlyArray<Case<FreshTypesetter, TypesetterAbilities>> =>
  Object.entries(papers).flatMap(([name, paper]) => paperCases(name, paper))

const cases: ReadonlyArray<Case<FreshTypesetter, TypesetterAbilities>> = [...ofPapers(samplePapers), ...gateCases, ...pageCases]

type Fresh = Layer.Layer<Typesetter, unknown> | Effect.Effect<FreshTypesetter, unknown, Scope.Scope>

const freshOf = (typesetter: Fresh): Effect.Effect<FreshTypesetter, unknown, Scope.Scope> =>
  Layer.isLayer(typesetter)
    ? Effect.succeed({ layer: typesetter as Layer.Layer<Typesetter, unknown> })
    : typesetter as Effect.Effect<FreshTypesetter, unknown, Scope.Scope>

/**
 * The conformance suite of `Typesetter`. `suite` registers it with vitest; `cases` are the tests themselves, for another runner, and
 * `casesOf` those of further papers.
 *
 * @example
 * ```ts
 * import { TypesetterConformance } from "@zone/testkit"
 *
 * TypesetterConformance.specVersion // => 1
 * TypesetterConformance.cases[0]?.name // => "blankForm: is set"
 * ```
 */
export const TypesetterConformance = {
  specVersion: 1,
  cases,
  casesOf: ofPapers,
  /**
   * Registers the suite.
   *
   * @param name what the implementation is called in the report
   * @param typesetter a layer that opens it, or an effect that gives one with its witness: it is run for each test
   * @param options what the implementation can do, more tests beside, and more papers that must be set as the samples are
   */
  suite: (name: string, typesetter: Fresh, options: SuiteOptions<TypesetterAbilities> & { readonly papers?: Readonly<Record<string, Paper>> }): void =>
    registerCases(name, [...cases, ...ofPapers(options.papers ?? {})], freshOf(typesetter), options)
} as const
