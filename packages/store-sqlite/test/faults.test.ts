/** What can go wrong with a file, each told as what it is, with nothing lost. */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Attachments, FactStore, newMasterKey, type Purpose, type StoreError, type StreamId, Vault } from "@zone/core/ports"
import * as sql from "@zone/store-sql"
import { assert } from "vitest"
import { classify, layerFactStore, layerSqlite, layerTransactor, type SqliteOptions } from "../src/index.ts"
import { freshFile } from "./freshFile.ts"

const streamOf = (id: string): StreamId => ({ agency: "cn-990101", room: "application", id })
const append = (id: string, expected = 0, text = "示例") => ({
  stream: streamOf(id), zone: "zone-1", expected, schema: 1, at: "2026-11-22T01:00:00.000Z", actor: { id: "clerk-1", role: "clerk" as const },
  idempotencyKey: undefined, number: { series: { agency: "cn-990101", year: 2026, kind: "application" } },
  draft: () => ({ facts: [{ text }], entry: { on: "2026-11-22", status: "open", unsettled: false, row: { id } }, names: [] })
})

/** A store whose connection for writing takes a statement from behind its back. */
const layerOpen = (options: SqliteOptions) => Layer.provideMerge(sql.layerFactStore(), layerTransactor(options))
const say = (text: string) =>
  sql.Transactor.use(({ write }) => write("test", function*() {
    yield { statement: { text, wide: false }, values: [] }
    return Result.void
  }))

const reasonOf = (exit: Exit.Exit<unknown, unknown>): string => {
  const error = Option.getOrUndefined(Exit.findErrorOption(exit)) as StoreError | undefined
  if (error?._tag !== "StoreError") return String(exit)
  assert.match(error.remedy, /[一-鿿]/, "a remedy in Chinese")
  return error.reason
}
const opening = (options: SqliteOptions) => Effect.exit(Effect.scoped(Layer.build(layerFactStore(options))))

const purpose: Purpose = { agency: "cn-990101", actor: { id: "clerk-1", role: "clerk" }, why: "测试", at: "2026-11-22T01:00:00.000Z" }

describe("faults", () => {
  it.live("disk full: the append that found no room is told so and is not there, the others are, and it goes on with more room", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      yield* Effect.gen(function*() {
        const store = yield* FactStore
        yield* say("PRAGMA max_page_count = 120")
        let kept = 0
        let exit: Exit.Exit<unknown, unknown> = Exit.void
        while (Exit.isSuccess(exit)) {
          exit = yield* Effect.exit(store.append(append(`s-${kept}`, 0, "满".repeat(2000))))
          if (Exit.isSuccess(exit)) kept++
        }
        assert.strictEqual(reasonOf(exit), "full")
        assert.isAbove(kept, 3)
        assert.strictEqual((yield* store.after(0n, 1000)).length, kept)
        assert.deepStrictEqual(yield* store.read(streamOf(`s-${kept}`)), [])
        yield* say("PRAGMA max_page_count = 100000")
        assert.strictEqual((yield* store.append(append(`s-${kept}`))).number, kept + 1)
      }).pipe(Effect.provide(layerOpen({ file })))
    }))

  it.live("a file that may not be written is told as such, and can be read", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      yield* Effect.gen(function*() {
        const store = yield* FactStore
        yield* store.append(append("s"))
        yield* say("PRAGMA query_only = ON")
        assert.strictEqual(reasonOf(yield* Effect.exit(store.append(append("t")))), "readOnly")
        assert.strictEqual((yield* store.after(0n, 10)).length, 1)
      }).pipe(Effect.provide(layerOpen({ file })))
      yield* Effect.gen(function*() {
        const store = yield* FactStore
        assert.strictEqual((yield* store.read(streamOf("s"))).length, 1)
        assert.strictEqual(reasonOf(yield* Effect.exit(store.append(append("t")))), "readOnly")
        assert.strictEqual(reasonOf(yield* Effect.exit(store.setNumbersAside({ agency: "a", year: 2026, kind: "k" }, 1, "h"))), "readOnly")
      }).pipe(Effect.provide(layerFactStore({ file, readOnly: true })))
    }))

  it.live("a file that is no database, one of a later release, and a folder that is not there", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      writeFileSync(file, "这不是数据库".repeat(500))
      assert.strictEqual(reasonOf(yield* opening({ file })), "corrupt")
      const later = `${file}-later`
      assert.isTrue(Exit.isSuccess(yield* opening({ file: later })))
      const database = new DatabaseSync(later)
      database.exec("INSERT INTO zone_migrations (migration_id, name) VALUES (9999, 'later')")
      database.close()
      assert.strictEqual(reasonOf(yield* opening({ file: later })), "unknownSchema")
      assert.strictEqual(reasonOf(yield* opening({ file: join(file, "..", "nowhere", "zone.sqlite") })), "other")
    }))

  it.live("pages full of rubbish: corrupt, and never a wrong answer", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      yield* Effect.provide(FactStore.use((store) => store.appendAll(Array.from({ length: 300 }, (_, i) => append(`s-${i}`, 0, "页".repeat(300))))), layerFactStore({ file }))
      const pages = statSync(file).size / 4096
      assert.isAbove(pages, 60)
      const whole = readFileSync(file)
      let told = 0
      for (let page = 2; page < pages; page += 7) {
        writeFileSync(file, whole)
        const handle = openSync(file, "r+")
        writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096)
        closeSync(handle)
        const exit = yield* Effect.exit(Effect.provide(FactStore.use((store) =>
          Effect.forEach(Array.from({ length: 300 }, (_, i) => i), (i) => store.read(streamOf(`s-${i}`)))), layerFactStore({ file })))
        if (Exit.isFailure(exit)) {
          told++
          assert.strictEqual(reasonOf(exit), "corrupt")
        } else {
          // the page belonged to an index or a register: the facts are what they were
          assert.isTrue(exit.value.every((facts) => facts.length === 1 && JSON.stringify(facts[0]?.fact) === JSON.stringify({ text: "页".repeat(300) })))
        }
      }
      assert.isAbove(told, 3)
    }))

  it.live("a fact whose text is no JSON any more is told as corrupt", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const layer = layerFactStore({ file })
      yield* Effect.provide(FactStore.use((store) => store.append(append("s"))), layer)
      const database = new DatabaseSync(file)
      assert.throws(() => database.exec("UPDATE facts SET fact = 'x'"), /never changed/)
      assert.throws(() => database.exec("DELETE FROM facts"), /never changed/)
      database.exec("DROP TRIGGER facts_update; UPDATE facts SET fact = '{'")
      database.close()
      const exit = yield* Effect.exit(Effect.provide(FactStore.use((store) => store.read(streamOf("s"))), Layer.fresh(layer)))
      assert.strictEqual(reasonOf(exit), "corrupt")
    }))

  it.live("a file that another program does not let go of: waits without holding up the thread, then says busy, and is well afterwards", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      yield* Effect.gen(function*() {
        const store = yield* FactStore
        // one that waits longer, however long this machine takes to go on
        const patient = yield* Layer.build(Layer.fresh(layerFactStore({ file, busyTimeout: "1 minute" })))
        const other = new DatabaseSync(file)
        other.exec("BEGIN IMMEDIATE")
        let ticks = 0
        const ticking = yield* Effect.forkChild(Effect.forever(Effect.andThen(Effect.sync(() => void ticks++), Effect.sleep(1))))
        const exit = yield* Effect.exit(store.append(append("s")))
        yield* Fiber.interrupt(ticking)
        assert.strictEqual(reasonOf(exit), "busy")
        assert.isTrue((Option.getOrUndefined(Exit.findErrorOption(exit)) as StoreError).isRetryable)
        assert.isAbove(ticks, 10)
        assert.deepStrictEqual(yield* store.read(streamOf("s")), [], "a reader does not wait")
        const waiting = yield* Effect.forkChild(Effect.provide(FactStore.use((each) => each.append(append("s"))), patient), { startImmediately: true })
        yield* Effect.sleep(30)
        other.exec("ROLLBACK")
        other.close()
        assert.strictEqual((yield* Fiber.join(waiting)).version, 1)
      }).pipe(Effect.provide(layerFactStore({ file, busyTimeout: "300 millis" })), Effect.scoped)
    }))

  it.live("eight openings of a file that is not there yet, at once: the tables are made once", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const outcomes = yield* Effect.forEach(Array.from({ length: 8 }, (_, i) => i), (i) =>
        Effect.scoped(Effect.flatMap(Layer.build(Layer.fresh(layerFactStore({ file }))), (services) =>
          Effect.provide(FactStore.use((store) => store.append(append(`s-${i}`))), services))), { concurrency: 8 })
      assert.deepStrictEqual(outcomes.map(({ number }) => number ?? 0).toSorted((a, b) => a - b), [1, 2, 3, 4, 5, 6, 7, 8])
    }))

  it.live("a key that was destroyed is nowhere in the file or its log", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const masterKey = yield* newMasterKey
      yield* Effect.gen(function*() {
        const vault = yield* Vault
        yield* vault.seal("cn-990101", "p", Redacted.make("张三"))
        const database = new DatabaseSync(file)
        const wrapped = String(database.prepare("SELECT wrapped FROM vault_keys WHERE id = 'p'").get()?.["wrapped"])
        database.close()
        const isThere = () => [file, `${file}-wal`].some((each) => readFileSync(each).includes(wrapped))
        assert.isTrue(isThere())
        yield* vault.forget("p", purpose)
        assert.isFalse(isThere())
      }).pipe(Effect.provide(layerSqlite({ file, masterKey })))
    }))

  it.live("a wrong or unreadable master key is locked, while it is being opened", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const open = (masterKey: Redacted.Redacted) => Effect.exit(Effect.scoped(Layer.build(Layer.fresh(layerSqlite({ file, masterKey })))))
      const masterKey = yield* newMasterKey
      yield* Effect.provide(Vault.use((vault) => vault.seal("cn-990101", "p", Redacted.make("张三"))), layerSqlite({ file, masterKey }))
      assert.isTrue(Exit.isSuccess(yield* open(masterKey)))
      for (const wrong of [yield* newMasterKey, Redacted.make("short"), Redacted.make("")]) assert.strictEqual(reasonOf(yield* open(wrong)), "locked")
    }))

  it.live("a sealed file on the disk tells nothing, is not left half written, and is told to be broken when it was changed", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const bytes = new TextEncoder().encode("证明材料 clear text\n".repeat(50))
      const masterKey = yield* newMasterKey
      yield* Effect.gen(function*() {
        const files = yield* Attachments
        const attached = yield* files.keep({ agency: "cn-990101", subject: "p", mediaType: "text/plain", bytes })
        const folder = join(`${file}-attachments`, attached.id.slice(0, 2))
        assert.deepStrictEqual(readdirSync(folder), [attached.id])
        const path = join(folder, attached.id)
        assert.isFalse(readFileSync(path).includes("clear text"))
        truncateSync(path, 100)
        assert.strictEqual((yield* Effect.flip(files.open(attached, purpose)))._tag, "SealBroken")
      }).pipe(Effect.provide(layerSqlite({ file, masterKey })))
      const blocked = `${file}-blocked`
      mkdirSync(`${blocked}-folder`)
      writeFileSync(join(`${blocked}-folder`, "file"), "")
      const error = yield* Effect.flip(Effect.provide(
        Attachments.use((files) => files.keep({ agency: "cn-990101", subject: "p", mediaType: "text/plain", bytes })),
        layerSqlite({ file: blocked, masterKey, attachments: { folder: join(`${blocked}-folder`, "file") } })
      ))
      assert.deepInclude(error, { _tag: "StoreError", operation: "keep" })
    }))

  it.live("drawing a register again clears away what a program left behind that died in the middle", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      yield* Effect.gen(function*() {
        const store = yield* FactStore
        yield* store.append(append("s"))
        yield* say("INSERT INTO drawings (agency, room, position) VALUES ('cn-990101', 'application', 0)")
        yield* say("INSERT INTO drawn SELECT 1, 'left', zone, version, number, listed, status, due, unsettled, entry, '[]' FROM register")
        const entries = store.entries({ agency: "cn-990101", room: "application", sort: "on", descending: false })
        const drawn = (yield* Stream.runCollect(entries)).map((entry) => ({ entry, names: [] }))
        assert.strictEqual(yield* store.replaceRegister("cn-990101", "application", Stream.fromIterable(drawn)), 1)
        assert.deepStrictEqual((yield* Stream.runCollect(entries)).map(({ stream }) => stream.id), ["s"])
        const left = new DatabaseSync(file)
        assert.strictEqual(left.prepare("SELECT count(*) AS n FROM drawn").get()?.["n"], 0)
        left.close()
      }).pipe(Effect.provide(layerOpen({ file })))
    }))

  it("tells what the machine says", () => {
    for (const [errcode, reason] of [[5, "busy"], [261, "busy"], [6, "busy"], [8, "readOnly"], [1032, "readOnly"], [11, "corrupt"], [267, "corrupt"], [26, "corrupt"], [13, "full"], [4874, "full"], [10, "other"], [1, "other"]] as const) {
      assert.strictEqual(classify(Object.assign(new Error("x"), { errcode })), reason)
    }
    for (const [code, reason] of [["ENOSPC", "full"], ["EROFS", "readOnly"], ["EACCES", "readOnly"], ["ENOENT", "other"]] as const) {
      assert.strictEqual(classify(Object.assign(new Error("x"), { code })), reason)
    }
    for (const each of [undefined, null, "x", new Error("x")]) assert.strictEqual(classify(each), "other")
  })
})
