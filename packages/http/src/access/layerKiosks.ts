/** Kiosks in the store: their secrets and the tokens of their sessions by their hashes. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "./AccessError.ts"
import { accessTables, kept } from "./accessTables.ts"
import { recordDeed } from "./Deeds.ts"
import { hashOf } from "./hashOf.ts"
import { Kiosks } from "./Kiosks.ts"
import { newToken } from "./newToken.ts"
import { sameText } from "./sameText.ts"

interface Row {
  readonly device: string
  readonly title: string
  readonly secret: string
  readonly since: string
  readonly seen: number | null
}

/** Kiosks on the `SqlClient` at hand. */
export const layerKiosks: Layer.Layer<Kiosks, AccessError, SqlClient> = Layer.effect(Kiosks, Effect.gen(function*() {
  yield* accessTables
  const sql = yield* SqlClient
  return Kiosks.of({
    list: Effect.map(kept(sql<Row>`SELECT device, title, since, seen FROM http_kiosks ORDER BY device`), (rows) =>
      rows.map(({ device, seen, since, title }) => ({ device, title, since, ...(seen !== null && { lastSeen: new Date(seen).toISOString() }) }))),
    setUp: Effect.fnUntraced(function*(device, title, by) {
      yield* recordDeed(sql, "kioskSetUp", device, by)
      const secret = newToken()
      const since = new Date(yield* Clock.currentTimeMillis).toISOString()
      yield* kept(sql`INSERT INTO http_kiosks (device, title, secret, since) VALUES (${device}, ${title}, ${hashOf(secret)}, ${since})
        ON CONFLICT (device) DO UPDATE SET title = excluded.title, secret = excluded.secret, since = excluded.since, token = NULL, seen = NULL`)
      return { secret }
    }),
    remove: Effect.fnUntraced(function*(device, by) {
      const rows = yield* kept(sql`DELETE FROM http_kiosks WHERE device = ${device} RETURNING device`)
      if (rows.length > 0) yield* recordDeed(sql, "kioskRemoved", device, by)
      return rows.length > 0
    }),
    open: Effect.fnUntraced(function*(device, secret) {
      const [row] = yield* kept(sql<Row>`SELECT device, title, secret FROM http_kiosks WHERE device = ${device}`)
      // compared also where there is no such device, so that it takes as long
      if (!sameText(hashOf(secret), row?.secret ?? "") || row === undefined) return Option.none()
      const token = newToken()
      yield* kept(sql`UPDATE http_kiosks SET token = ${hashOf(token)}, seen = ${yield* Clock.currentTimeMillis} WHERE device = ${device}`)
      return Option.some({ token, title: row.title })
    }),
    find: (token) => Effect.map(kept(sql<Row>`SELECT device FROM http_kiosks WHERE token = ${hashOf(token)}`), ([row]) =>
      row === undefined ? Option.none() : Option.some({ device: row.device }))
  })
}))
