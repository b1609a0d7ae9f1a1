/** The facts of a matter, decoded as their room has them today. */
import { FactStore, StoreError, type StreamId } from "@zone/core/ports"
import type { AnyRoom } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** @internal */
export const historyOf = Effect.fnUntraced(function*(room: AnyRoom, stream: StreamId) {
  const decode = Schema.decodeUnknownEffect(room.Fact)
  return yield* Effect.forEach(yield* (yield* FactStore).read(stream), ({ fact, position, schema }) =>
    decode(schema < room.factVersion ? room.upcast(fact, schema) : fact).pipe(Effect.mapError(() =>
      new StoreError({ reason: "corrupt", operation: "read", detail: `position ${position} is no fact of this room`, remedy: "运行核验，按所指位置从备份恢复" }))))
})
