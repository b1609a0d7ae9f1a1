/** A clock that is set by hand, so that what is invented for a day of last month also happened then. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** The clock as a layer, and how it is set: to a day in China, a little later each time, and never later than it is. */
export const clockAt = (first: string) => {
  let at = Date.parse(`${first}T09:00:00+08:00`)
  const now = (): number => Math.min(at, Date.now())
  const wall = Effect.runSync(Clock.Clock)
  const clock: Clock.Clock = {
    currentTimeMillisUnsafe: now,
    currentTimeMillis: Effect.sync(now),
    currentTimeNanosUnsafe: () => BigInt(now()) * 1_000_000n,
    currentTimeNanos: Effect.sync(() => BigInt(now()) * 1_000_000n),
    // what waits and what is measured goes by the wall
    monotonicTimeNanosUnsafe: () => wall.monotonicTimeNanosUnsafe(),
    monotonicTimeNanos: wall.monotonicTimeNanos,
    sleep: (duration) => wall.sleep(duration)
  }
  return {
    layer: Layer.succeed(Clock.Clock, clock),
    set: (day: string): void => { at = Math.max(at + 60_000, Date.parse(`${day}T09:00:00+08:00`)) }
  }
}
