/** One promise of a port, as a test that can be run on any implementation, by a runner or without one. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"

/** What an implementation can do beyond keeping things while it is open. */
export interface Abilities {
  /** Building the same layer again, after the first was closed, opens what was kept. */
  readonly reopens: boolean
  /** Building the same layer several times opens the same store several times at once, as several programs would. */
  readonly opensTwice: boolean
  /** What makes a new one also gives a witness, who looks behind its back. */
  readonly witness: boolean
}

/** One test. It ends well, or fails, or dies of a failed assertion. `Able` lists what some implementations can do and others cannot. */
export interface Case<Fresh, Able = Abilities> {
  readonly name: string
  /** What the implementation must be able to do for the test to make sense. */
  readonly needs?: keyof Able | ReadonlyArray<keyof Able>
  /** What it must not be able to do, where the test is how it says no. */
  readonly lacks?: keyof Able
  readonly run: (fresh: Fresh) => Effect.Effect<void, unknown, Scope.Scope>
}

/** A case that failed, and what it said. */
export interface Failing {
  readonly name: string
  readonly said: string
}

/** Whether a case can be run with these abilities. @internal */
export const applies = <Fresh, Able>({ lacks, needs = [] }: Case<Fresh, Able>, abilities: Able): boolean =>
  (Array.isArray(needs) ? needs as ReadonlyArray<keyof Able> : [needs as keyof Able]).every((need) => abilities[need] === true) &&
  (lacks === undefined || abilities[lacks] !== true)

/**
 * Runs cases one after the other, without a runner, and gives those that failed.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { layerFactStore } from "@zone/core/memory"
 * import { FactStoreConformance, listFailing } from "@zone/testkit"
 *
 * const cases = FactStoreConformance.cases.slice(0, 3)
 * const failing = listFailing(cases, Effect.sync(() => ({ layer: layerFactStore() })), { reopens: false, opensTwice: false, witness: false })
 * await Effect.runPromise(failing) // => []
 * ```
 */
export const listFailing = <Fresh, Able>(
  cases: ReadonlyArray<Case<Fresh, Able>>,
  fresh: Effect.Effect<Fresh, unknown, Scope.Scope>,
  abilities: Able
): Effect.Effect<ReadonlyArray<Failing>> =>
  Effect.gen(function*() {
    const failing: Array<Failing> = []
    for (const each of cases) {
      if (!applies(each, abilities)) continue
      const exit = yield* Effect.exit(Effect.timeout(Effect.scoped(Effect.flatMap(fresh, each.run)), "10 seconds"))
      if (Exit.isFailure(exit)) failing.push({ name: each.name, said: Cause.pretty(exit.cause).split("\n")[0] ?? "" })
    }
    return failing
  })
