/** Accounts in the store, and log-in by them: scrypt, the same time and the same answer for a wrong name and a wrong password, lock-out. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "./AccessError.ts"
import { type AccessOptions, usualAccess } from "./AccessOptions.ts"
import { accessTables, kept } from "./accessTables.ts"
import { Accounts } from "./Accounts.ts"
import { Authenticator, LockedOut, type Staff, WrongLogin } from "./Authenticator.ts"
import { hashOf } from "./hashOf.ts"
import { newToken } from "./newToken.ts"
import { Password } from "./Password.ts"

interface Account {
  readonly login: string
  readonly actor: string
  readonly posts: string
  readonly password: string
}

const normal = (login: string): string => login.normalize("NFKC").trim().toLowerCase()

/** A name is locked by its hash: also one that nobody has, which may be a password that was typed into the wrong box. */
const lockOf = (login: string): string => hashOf("login", normal(login))

/** Accounts and the log-in by them, on the `SqlClient` at hand. */
export const layerAccounts = (
  { cost, failures = usualAccess.failures, lock = usualAccess.lock }: AccessOptions = {}
): Layer.Layer<Accounts | Authenticator, AccessError, SqlClient> =>
  Layer.effectContext(Effect.gen(function*() {
    yield* accessTables
    const sql = yield* SqlClient
    const { hash, matches } = yield* Password.make
    // compared with where there is no such name, so that it takes as long
    const nobodys = yield* hash(Redacted.make(newToken()), cost)

    const find = (login: string) => Effect.map(kept(sql<Account>`SELECT * FROM http_accounts WHERE login = ${normal(login)}`), ([account]) => account)
    const closeAll = (actor: string) => kept(sql`DELETE FROM http_sessions WHERE actor = ${actor}`)

    const locked = Effect.fnUntraced(function*(login: string) {
      const now = yield* Clock.currentTimeMillis
      const [row] = yield* kept(sql<{ readonly count: number; readonly until: number }>`SELECT count, until FROM http_failures WHERE login = ${lockOf(login)}`)
      const isLocked = row !== undefined && row.count >= failures && row.until > now
      return yield* isLocked ? Effect.fail(new LockedOut({ seconds: Math.ceil((row.until - now) / 1000) })) : Effect.void
    })
    const failed = Effect.fnUntraced(function*(login: string) {
      const now = yield* Clock.currentTimeMillis
      const until = now + lock * 1000
      yield* kept(sql`INSERT INTO http_failures (login, count, until) VALUES (${lockOf(login)}, 1, ${until})
        ON CONFLICT (login) DO UPDATE SET count = CASE WHEN until <= ${now} THEN 1 ELSE count + 1 END, until = ${until}`)
      yield* kept(sql`DELETE FROM http_failures WHERE until <= ${now}`)
    })
    const check = Effect.fnUntraced(function*(login: string, account: Account | undefined, password: Redacted.Redacted) {
      yield* locked(login)
      // counted before it is checked, so that many at once are no more than many in a row
      yield* failed(login)
      const right = yield* matches(password, account?.password ?? nobodys)
      if (account === undefined || !right) return yield* new WrongLogin()
      yield* kept(sql`DELETE FROM http_failures WHERE login = ${lockOf(login)}`)
      return account
    })

    const authenticator = Authenticator.of({
      authenticate: Effect.fnUntraced(function*(login, password) {
        const { actor, posts } = yield* check(login, yield* find(login), password)
        return { actor, posts: JSON.parse(posts) as Staff["posts"] }
      }),
      changePassword: Effect.fnUntraced(function*(actor, old, fresh) {
        const [account] = yield* kept(sql<Account>`SELECT * FROM http_accounts WHERE actor = ${actor}`)
        const { login } = yield* check(account?.login ?? "", account, old)
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
      list: Effect.map(kept(sql<Account>`SELECT * FROM http_accounts ORDER BY login`), (all) =>
        all.map(({ actor, login, posts }) => ({ login, actor, posts: JSON.parse(posts) as Staff["posts"] }))),
      remove: (login) => change(login, (known) => kept(sql`DELETE FROM http_accounts WHERE login = ${known}`))
    })
    return Context.make(Accounts, accounts).pipe(Context.add(Authenticator, authenticator))
  }))
