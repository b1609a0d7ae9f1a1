/**
 * The store on SQLite beside the same tables written and read by hand, at the same durability and in the same run: an append with its
 * register row, a batch, a stream read and folded; and pages of a small and of a large register. `ZONE_BENCH_APPLICATIONS` says how many
 * applications the large one has.
 *
 * What is done by hand has the same tables and indexes, checks the version in one statement and keeps the row in another; it has no
 * links, no numbers and no keys. Answers are compared before anything is timed.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { type Append, FactStore, type PageQuery } from "@zone/core/ports"
import { layerFactStore } from "@zone/store-sqlite"
import type { Comparison } from "../Comparison.ts"
import { dayOf, fillRegister, token } from "../fillRegister.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeAll } from "../timeAll.ts"

const agency = "cn-990101"
const room = "application"
const small = 10_000
const large = Number(process.env["ZONE_BENCH_APPLICATIONS"] ?? 300_000)

const fact = { _tag: "Received", on: "2026-11-22", text: "申请公开某某信息".repeat(8), channel: { kind: "letter", by: "post" } }
const row = { subject: "某某信息", on: "2026-11-22", more: "x".repeat(150) }
const at = "2026-11-22T01:00:00.000Z"

const folders: Array<string> = []
const closing: Array<() => Promise<void>> = []

const open = async (file: string) => {
  const runtime = ManagedRuntime.make(layerFactStore({ file }))
  closing.push(() => runtime.dispose())
  return { runtime, store: await runtime.runPromise(FactStore.use(Effect.succeed)) }
}

const append = (id: string, version: number, on = "2026-11-22", status = "open"): Append => ({
  stream: { agency, room, id }, zone: "zone-1", expected: version - 1, schema: 1, at, actor: { id: "clerk-1", role: "clerk" },
  idempotencyKey: undefined, number: undefined,
  draft: () => ({ facts: [fact], entry: { number: id, on, status, due: on, unsettled: false, row }, names: undefined })
})

/** The same tables, taken from a store that was just made, and the two statements on them. */
const byHand = (file: string) => {
  const database = new DatabaseSync(file)
  closing.push(() => Promise.resolve(database.close()))
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536")
  const begin = database.prepare("BEGIN IMMEDIATE")
  const commit = database.prepare("COMMIT")
  const insert = database.prepare(
    "INSERT INTO facts SELECT ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM facts), ?, ?, ?, ?, ?, ?, ?"
      + " WHERE coalesce((SELECT max(version) FROM facts WHERE agency = ? AND room = ? AND stream = ?), 0) = ?"
  )
  const upsert = database.prepare(
    "INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (agency, room, id) DO UPDATE SET version = excluded.version,"
      + " number = excluded.number, listed = excluded.listed, status = excluded.status, due = excluded.due, entry = excluded.entry"
  )
  const hash = "a".repeat(64)
  const one = (id: string, version: number): void => {
    const { changes } = insert.run(agency, room, id, version, "zone-1", 1, at, "clerk-1", "clerk", hash, JSON.stringify(fact), agency, room, id, version - 1)
    if (changes !== 1) throw new Error(`${id} is not at ${version - 1}`)
    upsert.run(agency, room, id, "zone-1", version, id, "2026-11-22", "open", "2026-11-22", 0, JSON.stringify(row))
  }
  return { database, begin, commit, one }
}

const appends = async (folder: string): Promise<ReadonlyArray<Comparison>> => {
  const ours = await open(join(folder, "ours.sqlite"))
  await open(join(folder, "hand.sqlite"))
  const hand = byHand(join(folder, "hand.sqlite"))
  const floor = openSync(join(folder, "floor"), "a")
  closing.push(() => Promise.resolve(closeSync(floor)))
  const bytes = Buffer.alloc(600, 97)
  const single = 150
  const many = 500
  const next = { ours: 0, hand: 0, oursMany: 0, handMany: 0 }
  const twenty = Array.from({ length: 200 }, (_, i) => `t-${i}`)
  for (let version = 1; version <= 20; version++) {
    await ours.runtime.runPromise(ours.store.appendAll(twenty.map((id) => append(id, version))))
    hand.begin.run()
    for (const id of twenty) hand.one(id, version)
    hand.commit.run()
  }
  const select = hand.database.prepare(
    "SELECT version, position, zone, schema, at, actor, role, hash, fact FROM facts WHERE agency = ? AND room = ? AND stream = ? ORDER BY version"
  )
  const fold = (length: number, { text }: typeof fact): number => length + text.length
  const foldByHand = (id: string): number => select.all(agency, room, id).map((each) => JSON.parse(String(each["fact"])) as typeof fact).reduce(fold, 0)
  const foldOurs = (id: string) => Effect.map(ours.store.read({ agency, room, id }), (facts) => facts.map((each) => each.fact as typeof fact).reduce(fold, 0))
  if (foldByHand("t-7") !== await ours.runtime.runPromise(foldOurs("t-7"))) throw new Error("the stores hold different facts")

  return [
    {
      title: "An append of one fact and its register row, durable when it is acknowledged", unit: "ns", rounds: 21, warmUps: 2,
      round: takeTurns({
        "@zone/store-sqlite": () => timeAll(single, () => ours.runtime.runPromise(Effect.gen(function*() {
          for (let i = 0; i < single; i++, next.ours++) yield* ours.store.append(append(`s-${next.ours % 100}`, Math.floor(next.ours / 100) + 1))
        }))),
        "by hand": () => timeAll(single, () => {
          for (let i = 0; i < single; i++, next.hand++) {
            hand.begin.run()
            hand.one(`s-${next.hand % 100}`, Math.floor(next.hand / 100) + 1)
            hand.commit.run()
          }
        }),
        "600 bytes and fdatasync": () => timeAll(single, () => {
          for (let i = 0; i < single; i++) {
            writeSync(floor, bytes)
            fdatasyncSync(floor)
          }
        })
      }),
      rows: [
        { of: "@zone/store-sqlite", over: "by hand", atMost: 1.5 },
        { of: "@zone/store-sqlite", over: "600 bytes and fdatasync", atMost: 2 },
        { of: "by hand", over: "600 bytes and fdatasync" }
      ],
      remarks: ["by hand: the same tables, the version checked in one statement, no links"]
    },
    {
      title: `${many} appends in one transaction`, unit: "ns", rounds: 21, warmUps: 2,
      round: takeTurns({
        "@zone/store-sqlite": () => timeAll(many, async () => {
          await ours.runtime.runPromise(ours.store.appendAll(Array.from({ length: many }, () => append(`m-${next.oursMany++}`, 1))))
        }),
        "by hand": () => timeAll(many, () => {
          hand.begin.run()
          for (let i = 0; i < many; i++) hand.one(`m-${next.handMany++}`, 1)
          hand.commit.run()
        })
      }),
      rows: [{ of: "@zone/store-sqlite", over: "by hand", atMost: 2 }],
      remarks: []
    },
    {
      title: "Reading and folding a stream of twenty facts", unit: "ns", rounds: 21, warmUps: 2,
      round: takeTurns({
        "@zone/store-sqlite": () => timeAll(twenty.length, () => ours.runtime.runPromise(Effect.forEach(twenty, foldOurs, { discard: true }))),
        "by hand": () => timeAll(twenty.length, () => void twenty.map(foldByHand))
      }),
      rows: [{ of: "@zone/store-sqlite", over: "by hand", atMost: 1.5 }],
      remarks: []
    }
  ]
}

const fill = async (file: string, size: number) => {
  const opened = await open(file)
  fillRegister(file, size, { agency, room, fact, row })
  return opened
}

const pages = async (folder: string): Promise<ReadonlyArray<Comparison>> => {
  const stores = { small: await fill(join(folder, "small.sqlite"), small), large: await fill(join(folder, "large.sqlite"), large) }
  for (const { runtime, store } of Object.values(stores)) {
    const { entries } = await runtime.runPromise(store.page({ agency, room, sort: "on", descending: false, limit: 50 }))
    if (entries.length !== 50 || entries[0]?.on !== dayOf(0)) throw new Error("the register is not filled as it should be")
  }
  const query: PageQuery = { agency, room, sort: "due", descending: false, limit: 50 }
  const middle = dayOf(1200)
  return ([
    ["what is open and due", { ...query, status: ["registered", "open"], dueThrough: middle }],
    ["the latest", { ...query, sort: "on", descending: true }],
    ["from the middle on", { ...query, sort: "on", from: middle }],
    ["a number", { ...query, number: "a-0000077" }],
    ["a name that a hundred have", { ...query, nameToken: token }]
  ] satisfies ReadonlyArray<readonly [string, PageQuery]>).map(([what, wanted]): Comparison => {
    const turn = ({ runtime, store }: typeof stores.small) => () =>
      timeAll(40, () => runtime.runPromise(Effect.forEach(Array.from({ length: 40 }), () => store.page(wanted), { discard: true })))
    const names = [`${small.toLocaleString("en-US")} applications`, large.toLocaleString("en-US")] as const
    return {
      title: `A page of fifty: ${what}`, unit: "ns", rounds: 15, warmUps: 2,
      round: takeTurns({ [names[0]]: turn(stores.small), [names[1]]: turn(stores.large) }),
      rows: [{ of: names[1], over: names[0], atMost: 2.5 }],
      remarks: []
    }
  })
}

const emmett = "@event-driven-io/emmett-sqlite is not beside it: it stands on sqlite3, which fetches a binary or compiles one while it is installed"

export const store: Suite = {
  name: "store",
  measures: "appends, batches and streams of @zone/store-sqlite beside SQLite by hand; pages of a small and a large register",
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), "zone-bench-store-"))
    folders.push(folder)
    return [...await appends(folder), emmett, ...await pages(folder)]
  },
  cleanUp: () => {
    for (const close of closing.splice(0).toReversed()) void close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
