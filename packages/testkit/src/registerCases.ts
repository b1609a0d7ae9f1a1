/** Hands cases to vitest, each on an implementation of its own. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { type Abilities, applies, type Case } from "./Case.ts"

/** What a suite is told besides. */
export interface SuiteOptions<Able = Abilities> {
  readonly abilities: Able
  /** More tests of the same implementation, registered beside the suite's. */
  readonly extras?: () => void
}

const TIMEOUT = 60_000

/** Registers all cases that apply under one name. @internal */
export const registerCases = <Fresh, Able>(
  name: string,
  cases: ReadonlyArray<Case<Fresh, Able>>,
  fresh: Effect.Effect<Fresh, unknown, Scope.Scope>,
  { abilities, extras }: SuiteOptions<Able>
): void => {
  describe(name, () => {
    for (const each of cases) {
      if (applies(each, abilities)) it.live(each.name, () => Effect.flatMap(fresh, each.run), TIMEOUT)
    }
    extras?.()
  })
}
