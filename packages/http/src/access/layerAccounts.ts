/** Accounts in the store, and log-in by them: scrypt, the same time and the same answer for a wrong name and a wrong password, lock-out. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { SqlClient } from "effect/sql/SqlClient"
import type { DeedKind } from "../api/AccountsGroup.ts"
import type { AccessError } from "./AccessError.ts"
import { type AccessOptions, usualAccess } from "./AccessOptions.ts"
import { accessTables, kept } from "./accessTables.ts"
import { Accounts } from "./Accounts.ts"
import { Authenticator, type Staff, WrongLogin } from "./Authenticator.ts"
import { recordDeed } from "./Deeds.ts"
import { hashOf } from "./hashOf.ts"
import { makeFailures } from "./makeFailures.ts"
import { newToken } from "./newToken.ts"
import { normalLogin as normal } from "./normalLogin.ts"
import { Password } from "./Password.ts"

interface Account {
  readonly login: string
  readonly actor: string
  readonly posts: string
  readonly password: string
}

/** Accounts and the log-in by them, on the `SqlClient` at hand. */
export const layerAccounts = (
  { cost, idle = usualAccess.idle, ...options }: AccessOptions = {}
): Layer.Layer<Accounts | Authenticator, AccessError, SqlClient> =>
  Layer.effectContext(Effect.gen(function*() {
    yield* accessTables
    const sql = yield* SqlClient
    const { hash, matches } = yield* Password.make
    // compared with where there is no such name, so that it takes as long
    const nobodys = yield* hash(Redacted.make(newToken()), cost)

    const find = (login: string) => Effect.map(kept(sql<Account>`SELECT * FROM http_accounts WHERE login = ${normal(login)}`), ([account]) => account)
    const closeAll = (actor: string) => kept(sql`DELETE FROM http_sessions WHERE actor = ${actor}`)

    const failures = makeFailures(sql, options)
    const check = Effect.fnUntraced(function*(login: string, account: Account | undefined, password: Redacted.Redacted, from: string) {
      // counted before it is checked, so that many at once are no more than many in a row
      yield* failures.count(login, from)
      const right = yield* matches(password, account?.password ?? nobodys)
      if (account === undefined || !right) return yield* new WrongLogin()
      // looked at again: it may have been taken away, or given another password, while this one was looked at
      const still = yield* find(account.login)
      if (still?.password !== account.password) return yield* new WrongLogin()
      yield* failures.forget(login)
      return still
    })

    const authenticator = Authenticator.of({
      authenticate: Effect.fnUntraced(function*(login, password, from) {
        const { actor, posts } = yield* check(login, yield* find(login), password, from)
        return { actor, posts: JSON.parse(posts) as Staff["posts"] }
      }),
      changePassword: Effect.fnUntraced(function*(actor, old, fresh, from) {
        const [account] = yield* kept(sql<Account>`SELECT * FROM http_accounts WHERE actor = ${actor}`)
        const { login } = yield* check(account?.login ?? "", account, old, from)
        const made = yield* hash(fresh, cost)
        yield* kept(sql`UPDATE http_accounts SET password = ${made} WHERE login = ${login}`)
        yield* recordDeed(sql, "passwordChanged", actor, actor)
      })
    })
    const change = Effect.fnUntraced(function*(login: string, deed: DeedKind, set: (login: string) => Effect.Effect<unknown, AccessError>) {
      const account = yield* find(login)
      if (account === undefined) return false
      yield* set(account.login)
      yield* recordDeed(sql, deed, account.actor)
      yield* closeAll(account.actor)
      return true
    })
    const accounts = Accounts.of({
      add: Effect.fnUntraced(function*(login, { actor, posts }, password) {
        if ((yield* find(login)) !== undefined) return false
        const made = yield* hash(password, cost)
        const rows = yield* kept(sql`INSERT INTO http_accounts (login, actor, posts, password)
          VALUES (${normal(login)}, ${actor}, ${JSON.stringify(posts)}, ${made}) ON CONFLICT DO NOTHING RETURNING login`)
        if (rows.length > 0) yield* recordDeed(sql, "added", actor)
        return rows.length > 0
      }),
      setPosts: (login, posts) => change(login, "postsSet", (known) => kept(sql`UPDATE http_accounts SET posts = ${JSON.stringify(posts)} WHERE login = ${known}`)),
      setPassword: (login, password) => change(login, "passwordSet", (known) =>
        Effect.flatMap(hash(password, cost), (made) => kept(sql`UPDATE http_accounts SET password = ${made} WHERE login = ${known}`))),
      unlock: Effect.fnUntraced(function*(login, by) {
        const account = yield* find(login)
        const was = yield* failures.forget(login)
        if (was) yield* recordDeed(sql, "unlocked", account?.actor, by)
        return was
      }),
      endSessions: Effect.fnUntraced(function*(login, { but = "", by } = {}) {
        const account = yield* find(login)
        if (account === undefined) return undefined
        const now = yield* Clock.currentTimeMillis
        yield* recordDeed(sql, "sessionsEnded", account.actor, by)
        const rows = yield* kept(sql<{ readonly live: number }>`DELETE FROM http_sessions WHERE actor = ${account.actor} AND token <> ${hashOf(but)}
          RETURNING until > ${now} AND used > ${now - idle * 1000} AS live`)
        return rows.filter(({ live }) => live === 1).length
      }),
      list: Effect.map(kept(sql<Account>`SELECT * FROM http_accounts ORDER BY login`), (all) =>
        all.map(({ actor, login, posts }) => ({ login, actor, posts: JSON.parse(posts) as Staff["posts"] }))),
      standings: Effect.gen(function*() {
        const now = yield* Clock.currentTimeMillis
        const all = yield* kept(sql<Account & { readonly at: number | null; readonly sessions: number }>`SELECT a.*, l.at,
          (SELECT count(*) FROM http_sessions s WHERE s.actor = a.actor AND s.until > ${now} AND s.used > ${now - idle * 1000}) AS sessions
          FROM http_accounts a LEFT JOIN http_log_ins l ON l.actor = a.actor ORDER BY a.login`)
        return yield* Effect.forEach(all, ({ actor, at, login, posts, sessions }) => Effect.map(failures.standing(login), (standing) => ({
          login, actor, posts: JSON.parse(posts) as Staff["posts"], sessions, ...standing, ...(at !== null && { lastLogIn: new Date(at).toISOString() })
        })))
      }),
      remove: (login) => change(login, "removed", (known) => kept(sql`DELETE FROM http_accounts WHERE login = ${known}`))
    })
    return Context.make(Accounts, accounts).pipe(Context.add(Authenticator, authenticator))
  }))
