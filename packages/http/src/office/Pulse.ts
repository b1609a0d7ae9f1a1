/** Wakes those who watch the store: each beat says that something was kept just now. What other programs keep, is found by looking now and then. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PubSub from "effect/PubSub"
import type * as Scope from "effect/Scope"

/** Beats. */
export class Pulse extends Context.Service<Pulse, {
  readonly beat: Effect.Effect<void>
  /** What waits for the next beat, or for so many milliseconds. */
  readonly watch: Effect.Effect<(atMost: number) => Effect.Effect<void>, never, Scope.Scope>
}>()("@zone/http/office/Pulse") {
  static readonly layer: Layer.Layer<Pulse> = Layer.effect(Pulse, Effect.gen(function*() {
    const beats = yield* PubSub.sliding<void>(1)
    return Pulse.of({
      beat: Effect.asVoid(PubSub.publish(beats, undefined)),
      watch: Effect.map(PubSub.subscribe(beats), (subscription) => (atMost: number) =>
        Effect.asVoid(Effect.timeoutOption(PubSub.take(subscription), atMost)))
    })
  }))
}
