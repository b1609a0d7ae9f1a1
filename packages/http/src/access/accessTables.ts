/** The tables of log-ins, beside those of facts. Each statement stands alone, so that it is one transaction. */
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { SqlClient } from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import { AccessError } from "./AccessError.ts"

/** Another program may be writing: waited for a while. @internal */
export const kept = <A, R>(ask: Effect.Effect<A, SqlError, R>): Effect.Effect<A, AccessError, R> =>
  ask.pipe(
    Effect.retry({ schedule: Schedule.spaced("50 millis"), times: 100, while: ({ reason }) => reason.isRetryable }),
    Effect.mapError((cause) => new AccessError({ cause }))
  )

/** @internal */
export const accessTables = Effect.gen(function*() {
  const sql = yield* SqlClient
  yield* sql`CREATE TABLE IF NOT EXISTS http_accounts (login TEXT PRIMARY KEY, actor TEXT NOT NULL UNIQUE, posts TEXT NOT NULL, password TEXT NOT NULL) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_failures (login TEXT PRIMARY KEY, count INTEGER NOT NULL, until INTEGER NOT NULL) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_sessions (
    token TEXT PRIMARY KEY, actor TEXT NOT NULL, post TEXT NOT NULL, posts TEXT NOT NULL, used INTEGER NOT NULL, until INTEGER NOT NULL) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_kiosks (
    device TEXT PRIMARY KEY, title TEXT NOT NULL, secret TEXT NOT NULL, since TEXT NOT NULL, token TEXT UNIQUE, seen INTEGER) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_log_ins (actor TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_deeds (
    nth INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, by TEXT NOT NULL, deed TEXT NOT NULL, whom TEXT NOT NULL) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`
  yield* sql`CREATE TABLE IF NOT EXISTS http_receipts (id TEXT PRIMARY KEY, key TEXT NOT NULL, at INTEGER NOT NULL) STRICT`
}).pipe(kept)
