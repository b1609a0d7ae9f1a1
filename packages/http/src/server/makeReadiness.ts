/**
 * Whether the server can work: it is not about to stop, its store answers and takes something, and there is room on the disk. Whoever sends it
 * requests, a proxy or a supervisor, asks for it every few seconds.
 */
import { statfs } from "node:fs/promises"
import { FactStore, StoreError } from "@zone/core/ports"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { AccessError } from "../access/AccessError.ts"
import { accessTables, kept } from "../access/accessTables.ts"
import { Unavailable } from "../api/Problems.ts"
import { Office } from "../office/Office.ts"
import { problemOf } from "../problem/problemOf.ts"
import { Closing } from "./Closing.ts"

/** So long the store may take; and so seldom is something written to see whether it can be. In milliseconds. */
const [PATIENCE, SELDOM] = [3000, 5000]

const stopping = new Unavailable({ tag: "Stopping", remedy: "正在停止，请稍后再试", after: 5 })
const slow = new Unavailable({ tag: "NotReady", remedy: "存储没有响应，请稍后再试", after: 5 })
const unwritable = new Unavailable({ tag: "NotWritable", remedy: "存储写不进去：请管理员检查磁盘空间和文件权限", after: 5 })
const full = new Unavailable({ tag: "DiskFull", remedy: "磁盘空间快用完了：请管理员清理", after: 30 })

/** Makes the question; it fails with what stands in the way. */
export const makeReadiness = Effect.fnUntraced(function*(minFree: number) {
  const { agency, options: { folder } } = yield* Office
  const closing = yield* Closing
  const sql = yield* SqlClient
  const store = yield* FactStore
  yield* accessTables
  let written = Number.NEGATIVE_INFINITY

  // where the system does not tell, a write tells when it is too late
  const free = Effect.promise(() => statfs(folder).then(({ bavail, bsize }) => bavail * bsize, () => Number.POSITIVE_INFINITY))
  const write = Effect.gen(function*() {
    const now = yield* Clock.currentTimeMillis
    if (now - written < SELDOM) return
    yield* kept(sql`INSERT INTO http_marks (name, value) VALUES ('ready', ${String(now)}) ON CONFLICT (name) DO UPDATE SET value = excluded.value`)
    written = now
  })
  return Effect.gen(function*() {
    if (yield* closing.isBegun) return yield* stopping
    if ((yield* free) < minFree) return yield* full
    yield* store.after(0n, 1, agency)
    return yield* write
  }).pipe(
    Effect.timeoutOrElse({ duration: PATIENCE, orElse: () => Effect.fail(slow) }),
    Effect.mapError((error) => error instanceof AccessError ? unwritable : error instanceof StoreError ? problemOf(error) : error),
    Effect.tapError((problem) => Effect.logWarning("not ready").pipe(Effect.annotateLogs({ tag: problem.tag })))
  )
})
