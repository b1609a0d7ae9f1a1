/** Sessions in the store: tokens by their hashes, an end when nothing comes, and an end in any case. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { SqlClient } from "effect/sql/SqlClient"
import type { Post, Session } from "../api/StaffOnly.ts"
import type { AccessError } from "./AccessError.ts"
import { type AccessOptions, usualAccess } from "./AccessOptions.ts"
import { accessTables, kept } from "./accessTables.ts"
import { hashOf } from "./hashOf.ts"
import { newToken } from "./newToken.ts"
import { Sessions } from "./Sessions.ts"

interface Row {
  readonly actor: string
  readonly post: string
  readonly posts: string
  readonly used: number
  readonly until: number
}

/** That it was used is not written more often than this, in milliseconds. */
const SELDOM = 30_000

/** Sessions on the `SqlClient` at hand. */
export const layerSessions = ({ idle = usualAccess.idle, longest = usualAccess.longest }: AccessOptions = {}): Layer.Layer<Sessions, AccessError, SqlClient> =>
  Layer.effect(Sessions, Effect.gen(function*() {
    yield* accessTables
    const sql = yield* SqlClient

    const sessionOf = ({ actor, post, posts, until }: Row): Option.Option<Session> => {
      const all = JSON.parse(posts) as ReadonlyArray<Post>
      const found = all.find(({ id }) => id === post)
      return found ? Option.some({ actor, post: found, posts: all, until: new Date(until).toISOString(), idleSeconds: idle }) : Option.none()
    }
    const begin = Effect.fnUntraced(function*(row: Omit<Row, "used">) {
      const token = newToken()
      const used = yield* Clock.currentTimeMillis
      yield* kept(sql`INSERT INTO http_sessions (token, actor, post, posts, used, until)
        VALUES (${hashOf(token)}, ${row.actor}, ${row.post}, ${row.posts}, ${used}, ${row.until})`)
      return Option.map(sessionOf({ ...row, used }), (session) => ({ token, session }))
    })
    const read = Effect.fnUntraced(function*(token: string) {
      const now = yield* Clock.currentTimeMillis
      const [row] = yield* kept(sql<Row>`SELECT actor, post, posts, used, until FROM http_sessions WHERE token = ${hashOf(token)}`)
      if (row === undefined) return undefined
      if (row.until > now && row.used + idle * 1000 > now) return { row, now }
      yield* close(token)
      return undefined
    })
    const close = (token: string) => Effect.asVoid(kept(sql`DELETE FROM http_sessions WHERE token = ${hashOf(token)}`))

    return Sessions.of({
      open: Effect.fnUntraced(function*({ actor, posts }, post) {
        const now = yield* Clock.currentTimeMillis
        const on = post === undefined ? posts[0] : posts.find(({ id }) => id === post)
        if (on === undefined) return Option.none()
        yield* kept(sql`DELETE FROM http_sessions WHERE until <= ${now} OR used <= ${now - idle * 1000}`)
        yield* kept(sql`INSERT INTO http_log_ins (actor, at) VALUES (${actor}, ${now}) ON CONFLICT (actor) DO UPDATE SET at = excluded.at`)
        return yield* begin({ actor, post: on.id, posts: JSON.stringify(posts), until: now + longest * 1000 })
      }),
      find: Effect.fnUntraced(function*(token, look = false) {
        const found = yield* read(token)
        if (found === undefined) return Option.none()
        if (!look && found.now - found.row.used > Math.min(SELDOM, idle * 250)) {
          yield* kept(sql`UPDATE http_sessions SET used = ${found.now} WHERE token = ${hashOf(token)}`)
        }
        return sessionOf(found.row)
      }),
      changePost: Effect.fnUntraced(function*(token, post) {
        const found = yield* read(token)
        if (found === undefined || !(JSON.parse(found.row.posts) as ReadonlyArray<Post>).some(({ id }) => id === post)) return Option.none()
        yield* close(token)
        return yield* begin({ ...found.row, post })
      }),
      close,
      closeOthers: (actor, token) => Effect.asVoid(kept(sql`DELETE FROM http_sessions WHERE actor = ${actor} AND token <> ${hashOf(token)}`))
    })
  }))
