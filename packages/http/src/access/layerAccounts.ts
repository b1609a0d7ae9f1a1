/** Accounts in the store, and log-in by them: scrypt, the same time and the same answer for a wrong name and a wrong password, lock-out. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "./AccessError.ts"
import type { AccessOptions } from "./AccessOptions.ts"
import { accessTables, kept } from "./accessTables.ts"
import { Accounts } from "./Accounts.ts"
import { Authenticator, type Staff, WrongLogin } from "./Authenticator.ts"
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
  { cost, ...options }: AccessOptions = {}
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
      })
    })
    const change = Effect.fnUntraced(function*(login: string, set: (login: string) => Effect.Effect<unknown, AccessError>) {
      const account = yield* find(login)
      if (account === undefined) return false
      yield* set(account.login)
      yield* closeAll(account.actor)
      return true
    })
    const accounts = Accounts.of({
      add: Effect.fnUntraced(function*(login, { actor, posts }, password) {
        if ((yield* find(login)) !== undefined) return false
        const made = yield* hash(password, cost)
        const rows = yield* kept(sql`INSERT INTO http_accounts (login, actor, posts, password)
          VALUES (${normal(login)}, ${actor}, ${JSON.stringify(posts)}, ${made}) ON CONFLICT DO NOTHING RETURNING login`)
        return rows.length > 0
      }),
      setPosts: (login, posts) => change(login, (known) => kept(sql`UPDATE http_accounts SET posts = ${JSON.stringify(posts)} WHERE login = ${known}`)),
      setPassword: (login, password) => change(login, (known) =>
        Effect.flatMap(hash(password, cost), (made) => kept(sql`UPDATE http_accounts SET password = ${made} WHERE login = ${known}`))),
      unlock: failures.forget,
      list: Effect.map(kept(sql<Account>`SELECT * FROM http_accounts ORDER BY login`), (all) =>
        all.map(({ actor, login, posts }) => ({ login, actor, posts: JSON.parse(posts) as Staff["posts"] }))),
      remove: (login) => change(login, (known) => kept(sql`DELETE FROM http_accounts WHERE login = ${known}`))
    })
    return Context.make(Accounts, accounts).pipe(Context.add(Authenticator, authenticator))
  }))
