/** That a receipt was given out: once, and again for a while to whoever asks under the same key, since paper gets stuck. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "./AccessError.ts"
import { accessTables, kept } from "./accessTables.ts"
import { hashOf } from "./hashOf.ts"

/** In milliseconds. */
const AGAIN = 10 * 60_000

/** Knows which receipts were given out. */
export class Receipts extends Context.Service<Receipts, {
  /** Whether it may be given out now; from then on it was. */
  readonly take: (id: string, key: string) => Effect.Effect<boolean, AccessError>
}>()("@zone/http/access/Receipts") {}

/** On the `SqlClient` at hand. */
export const layerReceipts: Layer.Layer<Receipts, AccessError, SqlClient> = Layer.effect(Receipts, Effect.gen(function*() {
  yield* accessTables
  const sql = yield* SqlClient
  return Receipts.of({
    take: Effect.fnUntraced(function*(id, key) {
      const now = yield* Clock.currentTimeMillis
      yield* kept(sql`INSERT INTO http_receipts (id, key, at) VALUES (${id}, ${hashOf(key)}, ${now}) ON CONFLICT DO NOTHING`)
      const [row] = yield* kept(sql<{ readonly key: string; readonly at: number }>`SELECT key, at FROM http_receipts WHERE id = ${id}`)
      return row?.key === hashOf(key) && now - row.at < AGAIN
    })
  })
}))
