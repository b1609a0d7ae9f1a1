/** Where a store has come to: the position of its last fact. */
import * as Effect from "effect/Effect"
import { FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"

/**
 * The position of the last fact of an agency, 0 where there is none. What comes after some position is asked, in steps that are doubled and then
 * halved, so that what lies between is not read.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { lastPosition } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 *
 * await Effect.runPromise(Effect.provide(lastPosition("a-1"), layerMemory())) // => 0n
 * ```
 */
export const lastPosition = Effect.fnUntraced(function*(agency: string): Effect.fn.Return<bigint, StoreError, FactStore> {
  const { after } = yield* FactStore
  const nextOf = (position: bigint) => Effect.map(after(position, 1, agency), ([found]) => found?.position)
  let last = (yield* nextOf(0n)) ?? 0n
  let step = 1n
  for (let next = yield* nextOf(last); next !== undefined; next = yield* nextOf(last + step)) {
    last = next
    step *= 2n
  }
  for (; step > 0n; step /= 2n) {
    const next = yield* nextOf(last + step)
    if (next !== undefined) last = next
  }
  // what lies behind the last step, one by one
  for (let next = yield* nextOf(last); next !== undefined; next = yield* nextOf(last)) last = next
  return last
})
