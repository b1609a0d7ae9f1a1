/** That the server is about to stop: what would go on for ever ends by itself then. */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** Tells of the end. */
export class Closing extends Context.Service<Closing, {
  readonly begin: Effect.Effect<void>
  /** Ends when it has begun. */
  readonly begun: Effect.Effect<void>
  readonly isBegun: Effect.Effect<boolean>
}>()("@zone/http/server/Closing") {
  static readonly layer: Layer.Layer<Closing> = Layer.effect(Closing, Effect.map(Deferred.make<void>(), (deferred) => Closing.of({
    begin: Effect.asVoid(Deferred.succeed(deferred, undefined)),
    begun: Deferred.await(deferred),
    isBegun: Deferred.isDone(deferred)
  })))
}
