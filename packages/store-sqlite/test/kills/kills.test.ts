/**
 * Programs that write to one file are killed at random moments, again and again. What was acknowledged must be there, once; what was
 * not may be there whole; everything is linked, and no number is left out. `ZONE_KILLS=500 npm run test:kills` is the long form.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import * as Stream from "effect/Stream"
import { FactStore, linkHash } from "@zone/core/ports"
import { assert } from "vitest"
import { layerClient, layerFactStore } from "../../src/index.ts"
import { programOf } from "../../../../program.shared.ts"
import { freshFile } from "../freshFile.ts"
import { killAppend } from "./killAppend.ts"

interface Acknowledged {
  readonly n: number
  readonly id: string
  readonly version: number
  readonly number: number
  readonly hash: string
}

interface Writer {
  readonly name: string
  readonly child: ChildProcess
  readonly said: () => ReadonlyArray<Acknowledged>
  readonly ready: Promise<void>
  readonly ended: Promise<void>
}

const kills = Number(process.env["ZONE_KILLS"] ?? 25)
const atOnce = 2
const program = await programOf(new URL("writer.ts", import.meta.url))

const startWriter = (name: string): Writer => {
  const child = spawn(process.execPath, ["--no-warnings", ...program, name], { stdio: ["pipe", "pipe", "inherit"] })
  let text = ""
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk
      if (text.startsWith("ready\n")) resolve()
    })
  })
  const ended = new Promise<void>((resolve) => void child.on("close", () => resolve()))
  // a last line without its end was cut by the kill: nobody was told it
  const said = () => text.split("\n").slice(1, -1).map((line) => JSON.parse(line) as Acknowledged)
  return { name, child, ready, ended, said }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))

/** Kills as many writers as asked, and gives what each had been told. */
const killAll = async (file: string): Promise<ReadonlyArray<Writer>> => {
  let next = 0
  const waiting: Array<Writer> = []
  const busy: Array<Writer> = []
  const dead: Array<Writer> = []
  const prepare = () => {
    while (next < kills && waiting.length < atOnce) waiting.push(startWriter(`w${next++}`))
  }
  try {
    while (dead.length < kills) {
      prepare()
      while (busy.length < atOnce) {
        const writer = waiting.shift()
        if (writer === undefined) break
        await writer.ready
        writer.child.stdin?.write(`${file}\n`)
        busy.push(writer)
      }
      prepare()
      // from in the middle of opening to some hundred appends later
      await pause(Math.random() ** 2 * 150)
      const [writer] = busy.splice(Math.floor(Math.random() * busy.length), 1)
      if (writer === undefined) break
      assert.isNull(writer.child.exitCode, `the writer ${writer.name} ended of itself`)
      writer.child.kill("SIGKILL")
      await writer.ended
      dead.push(writer)
    }
  } finally {
    for (const { child } of [...waiting, ...busy]) child.kill("SIGKILL")
  }
  return dead
}

const verify = Effect.fnUntraced(function*(writers: ReadonlyArray<Writer>) {
  const store = yield* FactStore
  const acknowledged = writers.flatMap(({ name, said }) => said().map((each) => ({ writer: name, ...each })))
  // the first wish that was not acknowledged is sent again under its key, as a program would do that was started again
  yield* Effect.forEach(writers, ({ name, said }) => {
    const n = (said().at(-1)?.n ?? 0) + 1
    const append = killAppend(name, n, `again-${name}`, 0)
    return Effect.andThen(store.append(append), Effect.map(store.append(append), ({ repeated }) => assert.isTrue(repeated)))
  })

  const seen = new Set<string>()
  const hashes = new Map<string, string>()
  const numbers = new Set<number>()
  let facts = 0
  for (const { hash, stream, version } of yield* Stream.runCollect(store.heads)) {
    const all = yield* store.read(stream)
    let previous = ""
    for (const each of all) {
      const { actor, at, fact, schema, version, zone } = each
      assert.strictEqual(each.hash, linkHash(previous, { stream, zone, version, schema, fact: JSON.stringify(fact), at, actor }))
      previous = each.hash
      hashes.set(`${stream.id}/${version}`, each.hash)
      const { n, number, part, writer } = fact as { readonly writer: string; readonly n: number; readonly part: number; readonly number?: number }
      const key = `${writer}/${n}/${part}`
      assert.isFalse(seen.has(key), `${key} is there twice`)
      seen.add(key)
      if (part === 2) {
        assert.isTrue(seen.has(`${writer}/${n}/1`), "half an append was kept")
        numbers.add(number ?? 0)
      }
    }
    facts += all.length
    assert.deepStrictEqual([all.length, previous], [version, hash])
  }
  for (const { hash, id, n, number, version, writer } of acknowledged) {
    assert.isTrue(seen.has(`${writer}/${n}/2`), `${writer}/${n} was acknowledged and is not there`)
    assert.isTrue(numbers.has(number))
    assert.strictEqual(hashes.get(`${id}/${version}`), hash)
  }
  const uses = yield* store.numbers({ agency: "cn-990101", year: 2026, kind: "application" })
  assert.deepStrictEqual(uses.map(({ number }) => number), Array.from({ length: numbers.size }, (_, i) => i + 1))
  const positions = yield* store.after(0n, facts + 1)
  assert.deepStrictEqual(positions.map(({ position }) => position), Array.from({ length: facts }, (_, i) => BigInt(i + 1)))
  return { acknowledged: acknowledged.length, facts }
})

describe("killed at random moments", () => {
  it.live(`${kills} times: what was acknowledged is there, once, linked and numbered without a gap`, () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const writers = yield* Effect.promise(() => killAll(file))
      const { acknowledged, facts } = yield* Effect.provide(verify(writers), layerFactStore({ file }))
      assert.isAbove(acknowledged, kills, "the writers had nothing to lose")
      assert.strictEqual(writers.length, kills)
      const checked = yield* Effect.provide(SqlClient.use((sql) => sql<{ readonly integrity_check: string }>`PRAGMA integrity_check`), layerClient({ file }))
      assert.deepStrictEqual(checked.map((each) => each.integrity_check), ["ok"])
      if (process.env["ZONE_KILLS"] !== undefined) process.stderr.write(`${kills} kills, ${acknowledged} appends acknowledged, ${facts} facts\n`)
    }), kills * 3000 + 60_000)
})
