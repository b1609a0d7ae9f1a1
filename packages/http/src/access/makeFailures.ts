/**
 * Failures to log in, counted by the name that was typed, whether anybody has it or not: from each address by itself, where they slow down and
 * then lock, and from all of them together, where many more lock. So guessing is slow from one place and from many, and nobody locks a colleague
 * out from another desk ⚖.
 *
 * A name is kept by its hash: also one that nobody has, which may be a password that was typed into the wrong box.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { SqlClient } from "effect/sql/SqlClient"
import type { Account } from "../api/AccountsGroup.ts"
import type { AccessError } from "./AccessError.ts"
import { type AccessOptions, usualAccess } from "./AccessOptions.ts"
import { kept } from "./accessTables.ts"
import { LockedOut } from "./Authenticator.ts"
import { hashOf } from "./hashOf.ts"
import { normalLogin } from "./normalLogin.ts"

interface Row {
  readonly login: string
  readonly count: number
  readonly until: number
}

/** Counts failures. @internal */
export interface Failures {
  /** Counts an attempt as one that failed, or says that it may not be made now. */
  readonly count: (login: string, from: string) => Effect.Effect<void, LockedOut | AccessError>
  /** Forgets all failures under a name, wherever they came from; says whether there were any. */
  readonly forget: (login: string) => Effect.Effect<boolean, AccessError>
  /** How many failures under a name count now, and until when it is locked, where it is. */
  readonly standing: (login: string) => Effect.Effect<Pick<Account, "failures" | "locked">, AccessError>
}

/** @internal */
export const makeFailures = (
  sql: SqlClient, { failures = usualAccess.failures, failuresInAll = usualAccess.failuresInAll, lock = usualAccess.lock, slow = usualAccess.slow }: AccessOptions
): Failures => {
  const allOf = (login: string): string => hashOf("login", normalLogin(login))
  const hereOf = (login: string, from: string): string => `${allOf(login)} ${hashOf("from", from)}`
  const locked = (until: number, now: number) => new LockedOut({ seconds: Math.ceil((until - now) / 1000), reason: "locked" })

  /** Until when it is too soon after the last failure. */
  const soonUntil = ({ count, until }: Row): number => count < 2 ? 0 : until - lock * 1000 + slow * 1000 * 2 ** (count - 2)

  const add = Effect.fnUntraced(function*(key: string, most: number, now: number) {
    const until = now + lock * 1000
    const [row] = yield* kept(sql<Row>`INSERT INTO http_failures (login, count, until) VALUES (${key}, 1, ${until})
      ON CONFLICT (login) DO UPDATE SET count = CASE WHEN until <= ${now} THEN 1 ELSE count + 1 END, until = ${until} RETURNING login, count, until`)
    // somebody else was counted in between
    if (row !== undefined && row.count > most) return yield* locked(row.until, now)
    return yield* Effect.void
  })

  return {
    count: Effect.fnUntraced(function*(login, from) {
      const now = yield* Clock.currentTimeMillis
      const [all, here] = [allOf(login), hereOf(login, from)]
      const rows = yield* kept(sql<Row>`SELECT login, count, until FROM http_failures WHERE login IN (${all}, ${here}) AND until > ${now}`)
      for (const row of rows) {
        if (row.count >= (row.login === here ? failures : failuresInAll)) {
          yield* Effect.logWarning("log-in locked").pipe(Effect.annotateLogs({ everywhere: row.login === all }))
          return yield* locked(row.until, now)
        }
        const soon = row.login === here ? soonUntil(row) : 0
        if (soon > now) return yield* new LockedOut({ seconds: Math.ceil((soon - now) / 1000), reason: "slow" })
      }
      yield* add(here, failures, now)
      yield* add(all, failuresInAll, now)
      return yield* kept(sql`DELETE FROM http_failures WHERE until <= ${now}`)
    }),
    forget: (login) => Effect.map(kept(sql`DELETE FROM http_failures WHERE login = ${allOf(login)} OR login LIKE ${`${allOf(login)} %`} RETURNING login`), (rows) => rows.length > 0),
    standing: Effect.fnUntraced(function*(login) {
      const [now, all] = [yield* Clock.currentTimeMillis, allOf(login)]
      const rows = yield* kept(sql<Row>`SELECT login, count, until FROM http_failures WHERE (login = ${all} OR login LIKE ${`${all} %`}) AND until > ${now}`)
      const locks = rows.filter((row) => row.count >= (row.login === all ? failuresInAll : failures)).toSorted((one, other) => other.until - one.until)
      const [last] = locks
      return {
        failures: rows.find((row) => row.login === all)?.count ?? 0,
        ...(last && { locked: { until: new Date(last.until).toISOString(), everywhere: locks.some((row) => row.login === all) } })
      }
    })
  }
}
