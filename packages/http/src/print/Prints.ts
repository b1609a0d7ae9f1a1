/** Who opened or printed which paper of which matter, and when: in the file of the office, beside its facts. */
import type { Actor } from "@zone/core/terms"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "../access/AccessError.ts"
import { kept } from "../access/accessTables.ts"
import type { PaperEvent } from "../api/PaperShown.ts"

/** A paper of a matter. */
export interface PaperOf {
  readonly agency: string
  readonly room: string
  readonly id: string
  readonly paper: string
}

/** Keeps what was done with papers. */
export class Prints extends Context.Service<Prints, {
  readonly record: (of: PaperOf, what: PaperEvent["what"], by: Actor) => Effect.Effect<void, AccessError>
  /** All of a matter, the earliest first, by paper. */
  readonly of: (matter: Omit<PaperOf, "paper">) => Effect.Effect<ReadonlyMap<string, ReadonlyArray<PaperEvent>>, AccessError>
}>()("@zone/http/print/Prints") {}

interface Row {
  readonly paper: string
  readonly at: string
  readonly actor: string
  readonly role: PaperEvent["by"]["role"]
  readonly what: PaperEvent["what"]
}

/** On the `SqlClient` at hand. */
export const layerPrints: Layer.Layer<Prints, AccessError, SqlClient> = Layer.effect(Prints, Effect.gen(function*() {
  const sql = yield* SqlClient
  yield* kept(sql`CREATE TABLE IF NOT EXISTS http_prints (
    agency TEXT NOT NULL, room TEXT NOT NULL, matter TEXT NOT NULL, paper TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, what TEXT NOT NULL) STRICT`)
  yield* kept(sql`CREATE INDEX IF NOT EXISTS http_prints_by_matter ON http_prints (agency, room, matter)`)
  return Prints.of({
    record: Effect.fnUntraced(function*({ agency, id, paper, room }, what, { id: actor, role }) {
      const at = new Date(yield* Clock.currentTimeMillis).toISOString()
      yield* kept(sql`INSERT INTO http_prints (agency, room, matter, paper, at, actor, role, what) VALUES (${agency}, ${room}, ${id}, ${paper}, ${at}, ${actor}, ${role}, ${what})`)
    }),
    of: ({ agency, id, room }) =>
      Effect.map(kept(sql<Row>`SELECT paper, at, actor, role, what FROM http_prints WHERE agency = ${agency} AND room = ${room} AND matter = ${id} ORDER BY rowid`), (rows) => {
        const events = new Map<string, Array<PaperEvent>>()
        for (const { actor, at, paper, role, what } of rows) events.set(paper, [...(events.get(paper) ?? []), { at, by: { id: actor, role }, what }])
        return events
      })
  })
}))
