/** The `SqlClient` on node:sqlite: values, transactions, savepoints, errors. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import * as Stream from "effect/Stream"
import { assert } from "vitest"
import { layerClient } from "../src/index.ts"
import { freshFile } from "./freshFile.ts"

const withTable = <A, E>(program: (sql: SqlClient.SqlClient) => Effect.Effect<A, E>) =>
  Effect.gen(function*() {
    const file = yield* freshFile
    return yield* Effect.provide(SqlClient.SqlClient.use((sql) =>
      Effect.andThen(sql`CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT UNIQUE, big INTEGER) STRICT`, program(sql))), layerClient({ file }))
  })
const count = (sql: SqlClient.SqlClient) => Effect.map(sql<{ readonly n: number }>`SELECT count(*) AS n FROM t`, ([row]) => row?.n)

describe("layerClient", () => {
  it.live("keeps what a transaction did, and undoes it where it fails, inner ones by themselves", () =>
    withTable((sql) =>
      Effect.gen(function*() {
        yield* sql.withTransaction(sql`INSERT INTO t VALUES (1, 'a', 1)`)
        yield* Effect.ignore(sql.withTransaction(Effect.andThen(sql`INSERT INTO t VALUES (2, 'b', 1)`, Effect.fail("no"))))
        yield* sql.withTransaction(Effect.andThen(
          sql`INSERT INTO t VALUES (3, 'c', 1)`,
          Effect.ignore(sql.withTransaction(Effect.andThen(sql`INSERT INTO t VALUES (4, 'd', 1)`, Effect.fail("no"))))
        ))
        assert.deepStrictEqual(yield* sql<{ readonly id: number }>`SELECT id FROM t ORDER BY id`.values, [[1], [3]])
      })))

  it.live("tells a taken key as such, primary or not, and goes on", () =>
    withTable((sql) =>
      Effect.gen(function*() {
        yield* sql`INSERT INTO t VALUES (1, 'a', 1)`
        for (const again of [sql`INSERT INTO t VALUES (1, 'b', 1)`, sql`INSERT INTO t VALUES (2, 'a', 1)`]) {
          assert.strictEqual((yield* Effect.flip(again)).reason._tag, "UniqueViolation")
        }
        assert.strictEqual((yield* Effect.flip(sql`SELECT nothing FROM nowhere`)).reason._tag, "UnknownError")
        assert.strictEqual(yield* count(sql), 1)
      })))

  it.live("reads whole numbers beyond 2^53 where it is asked to, and writes them", () =>
    withTable((sql) =>
      Effect.gen(function*() {
        yield* sql`INSERT INTO t VALUES (${9007199254740993n}, 'a', ${-9007199254740993n})`
        yield* sql`INSERT INTO t VALUES (NULL, 'b', 1)`
        const rows = yield* Effect.provideService(sql`SELECT id, big FROM t ORDER BY id`, SqlClient.SafeIntegers, true)
        assert.deepStrictEqual(rows.map((row) => ({ ...row })), [{ id: 9007199254740993n, big: -9007199254740993n }, { id: 9007199254740994n, big: 1n }])
        assert.strictEqual((yield* Effect.flip(sql`SELECT id FROM t`))._tag, "SqlError")
      })))

  it.live("streams, and prepares more statements than it remembers", () =>
    withTable((sql) =>
      Effect.gen(function*() {
        for (let i = 0; i < 300; i++) yield* sql.unsafe(`INSERT INTO t VALUES (${i}, 't${i}', ?)`, [i])
        assert.strictEqual(yield* count(sql), 300)
        assert.strictEqual(yield* Stream.runCount(sql`SELECT id FROM t`.stream), 300)
      })))
})
