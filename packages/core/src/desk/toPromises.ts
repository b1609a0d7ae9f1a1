/** A desk for teams that do not write Effect: the same methods, each giving a Promise or something to `for await` over. */
import type * as Effect from "effect/Effect"
import { isEffect } from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"

/** What a method gives, as a team without Effect takes it. */
type Taken<Given> = Given extends Effect.Effect<infer A, infer _E, infer _R> ? Promise<A>
  : Given extends Stream.Stream<infer A, infer _E, infer _R> ? AsyncIterable<A>
  : Given

/** Every method of a desk with its programs run: a lone program becomes a method without parameters. */
export type Promised<D> = {
  readonly [K in keyof D]: D[K] extends Effect.Effect<infer A, infer _E, infer _R> ? () => Promise<A>
    : D[K] extends (...given: infer P) => infer G ? (...given: P) => Taken<G>
    : D[K]
} & {
  /** Lets go of the store: to be called once, at the end. */
  readonly close: () => Promise<void>
}

/** The services that the programs of a desk need. */
export type Needs<D> = {
  [K in keyof D]: D[K] extends Effect.Effect<infer _A, infer _E, infer R> ? R
    : D[K] extends (...given: infer _P) => Effect.Effect<infer _A, infer _E, infer R> ? R
    : D[K] extends (...given: infer _P) => Stream.Stream<infer _A, infer _E, infer R> ? R
    : never
}[keyof D]

/**
 * Turns a desk and a layer with its store into an object whose methods give Promises. The layer is built by the first call.
 *
 * A Promise is rejected with the error itself, which has a `_tag` to tell it by: `Refused` (with `refusal`: its tag, basis and remedy),
 * `NoCommand` (with `paths`), `StaleStream`, `KeyUsedElsewhere`, `NumberTaken`, `Forgotten`, `SealBroken`, and `StoreError` (with `reason`,
 * `remedy` and `isRetryable`). All are Errors.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { makeDesk, toPromises } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 * import { resolve } from "@zone/core/rules"
 * import { room } from "@zone/core/zone"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const desk = toPromises(makeDesk(room, { book, calendar: chinaCalendar }), layerMemory())
 * const { version } = await desk.load("a-1", "i-1")
 * version // => 0
 * await desk.close()
 * ```
 */
export const toPromises = <D extends object, E>(desk: D, layer: Layer.Layer<Needs<D>, E>): Promised<D> => {
  const runtime = ManagedRuntime.make(layer)
  const take = (given: unknown): unknown => {
    if (isEffect(given)) return runtime.runPromise(given as Effect.Effect<unknown, unknown, Needs<D>>)
    return Stream.isStream(given) ? iterate(given as Stream.Stream<unknown, unknown, Needs<D>>) : given
  }
  const iterate = (stream: Stream.Stream<unknown, unknown, Needs<D>>): AsyncIterable<unknown> => ({
    async *[Symbol.asyncIterator]() {
      yield* await runtime.runPromise(Stream.toAsyncIterableEffect(stream))
    }
  })
  const methods = Object.entries(desk).map(([name, member]: [string, unknown]) => {
    const method = typeof member === "function" ? (...given: ReadonlyArray<unknown>) => take(Reflect.apply(member, desk, given)) : () => take(member)
    return [name, typeof member === "function" || isEffect(member) ? method : member]
  })
  return { ...Object.fromEntries(methods), close: () => runtime.dispose() } as Promised<D>
}
