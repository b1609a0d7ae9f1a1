/** Tries again, without holding up the thread, while another writer has the file. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { StoreError } from "@zone/core/ports"

/** Pauses, in milliseconds: each longer than the last by this factor, up to the longest, and none the same as another writer's. */
const FIRST = 0.5
const FACTOR = 1.5
const LONGEST = 20

const isBusy = (error: unknown): error is StoreError =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === "StoreError" && "reason" in error && error.reason === "busy"

/** The effect again and again while it is `busy`, until `atMost` is over; then that it was busy. */
export const patiently = (atMost: Duration.Input) => {
  const most = Duration.toMillis(atMost)
  const again = Effect.fnUntraced(function*<A, E, R>(attempt: Effect.Effect<A, E, R>, busy: E) {
    const start = yield* Clock.currentTimeMillis
    let pause = FIRST
    let last = busy
    while ((yield* Clock.currentTimeMillis) - start < most) {
      yield* Effect.sleep(pause * (0.5 + (yield* Random.next)))
      pause = Math.min(pause * FACTOR, LONGEST)
      const exit = yield* Effect.result(attempt)
      if (exit._tag === "Success") return exit.success
      if (!isBusy(exit.failure)) return yield* Effect.fail(exit.failure)
      last = exit.failure
    }
    return yield* Effect.fail(last)
  })
  return <A, E, R>(attempt: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.catchIf(attempt, isBusy, (error) => again(attempt, error))
}
