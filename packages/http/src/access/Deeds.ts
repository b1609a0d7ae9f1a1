/** What was done with accounts and kiosks, and by whom: written down with what was done, and never changed. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { SqlClient } from "effect/sql/SqlClient"
import type { Deed, DeedKind } from "../api/AccountsGroup.ts"
import type { AccessError } from "./AccessError.ts"
import { accessTables, kept } from "./accessTables.ts"

interface Row {
  readonly at: number
  readonly by: string
  readonly deed: DeedKind
  readonly whom: string
}

/** Tells what was done. */
export class Deeds extends Context.Service<Deeds, {
  /** The latest first. */
  readonly list: (limit: number) => Effect.Effect<ReadonlyArray<Deed>, AccessError>
}>()("@zone/http/access/Deeds") {}

/** Writes a deed down; `by` is nothing where it was whoever runs the server, `whom` is nothing where nobody is known. @internal */
export const recordDeed = Effect.fnUntraced(function*(sql: SqlClient, deed: DeedKind, whom = "", by = "") {
  const at = yield* Clock.currentTimeMillis
  yield* kept(sql`INSERT INTO http_deeds (at, by, deed, whom) VALUES (${at}, ${by}, ${deed}, ${whom})`)
})

/** On the `SqlClient` at hand. */
export const layerDeeds: Layer.Layer<Deeds, AccessError, SqlClient> = Layer.effect(Deeds, Effect.gen(function*() {
  yield* accessTables
  const sql = yield* SqlClient
  return Deeds.of({
    list: (limit) => Effect.map(kept(sql<Row>`SELECT at, by, deed, whom FROM http_deeds ORDER BY nth DESC LIMIT ${limit}`), (rows) =>
      rows.map(({ at, by, deed, whom }) => ({ at: new Date(at).toISOString(), deed, ...(by !== "" && { by }), ...(whom !== "" && { whom }) })))
  })
}))
