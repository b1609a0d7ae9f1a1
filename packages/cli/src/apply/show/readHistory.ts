/** Reads what happened with a matter, fact by fact, each with the instant and the person. */
import { type Fact, room } from "@zone/core/application"
import { FactStore, StoreError, type StreamId } from "@zone/core/ports"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** One line of a history. */
export interface Happened {
  readonly fact: Fact
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly actor: Actor
}

const decode = Schema.decodeUnknownEffect(room.Fact)

export const readHistory = Effect.fnUntraced(function*(stream: StreamId) {
  const kept = yield* (yield* FactStore).read(stream)
  return yield* Effect.forEach(kept, ({ actor, at, fact, position, schema }) =>
    decode(schema < room.factVersion ? room.upcast(fact, schema) : fact).pipe(
      Effect.map((read): Happened => ({ fact: read, at, actor })),
      Effect.mapError(() => new StoreError({ reason: "corrupt", operation: "read", detail: `position ${position} is no fact of this room`, remedy: "运行 zone verify，按所指位置从备份恢复" }))
    ))
})
