/** The day that it is in China now. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

const eightHours = 8 * 60 * 60 * 1000

/** `YYYY-MM-DD`, UTC+8. */
export const todayInChina: Effect.Effect<string> = Effect.map(Clock.currentTimeMillis, (now) =>
  new Date(now + eightHours).toISOString().slice(0, 10))
