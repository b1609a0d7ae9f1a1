/**
 * The desk of applications on SQLite, end to end: an application received and sealed beside a raw append of the same bytes, matters
 * read through the desk beside reading and parsing by hand, and the register drawn again beside one scan of all facts.
 */
import { room } from "@zone/core/application"
import type { Entry } from "@zone/core/ports"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { mkdtempSync, rmSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Comparison } from "../Comparison.ts"
import { agency, openDesk } from "../openDesk.ts"
import { runNode } from "../runNode.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeAll } from "../timeAll.ts"

const program = fileURLToPath(new URL("../programs/readMatters.ts", import.meta.url))
const closing: Array<() => Promise<void>> = []
const folders: Array<string> = []

const openWith = async (folder: string, name: string) => {
  const file = join(folder, `${name}.sqlite`)
  const opened = await openDesk(file)
  closing.push(opened.close)
  return { ...opened, file }
}

const received = async (folder: string): Promise<Comparison> => {
  const { receive, run, store } = await openWith(folder, "receive")
  await run(receive("first"))
  const facts = await run(store.read({ agency, room: room.name, id: "first" }))
  const text = JSON.stringify(facts.map(({ fact }) => fact))
  const database = new DatabaseSync(join(folder, "raw.sqlite"))
  closing.push(() => Promise.resolve(database.close()))
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bytes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
  const insert = database.prepare("INSERT INTO bytes (text) VALUES (?)")
  const many = 30
  let count = 0
  return {
    title: `An application received at the desk: ${facts.length} facts, three sealed texts, a number, its register row, found by name`,
    unit: "ns", rounds: 15, warmUps: 3,
    round: takeTurns({
      "seal and execute": () => timeAll(many, () => run(Effect.forEach(Array.from({ length: many }), () => receive(`a-${count++}`), { discard: true }))),
      "a raw append of the facts": () => timeAll(many, () => {
        for (let i = 0; i < many; i++) insert.run(text)
      })
    }),
    rows: [{ of: "seal and execute", over: "a raw append of the facts", remark: "an applicant's key is made and kept first, in a transaction of its own" }],
    remarks: [`the facts are ${(text.length / 1000).toFixed(1)} thousand characters`]
  }
}

type Rounds = ReadonlyArray<Readonly<Record<string, number>>>

const read = (): Comparison => {
  const measured: { [name: string]: Rounds } = {}
  const rounds = 31
  const start = (words: ReadonlyArray<string>): Rounds => JSON.parse(runNode([...words, "--conditions=@zone/source", program]).output) as Rounds
  return {
    title: "A matter of twenty facts read through the desk, every fact decoded by its schema; a process of its own for each way",
    unit: "ns", rounds, warmUps: 0,
    round: (index) => {
      if (index === 0) {
        measured["interpreted"] = start([])
        measured["compiled"] = start(["--import=effect/schema/SchemaJITCompiler/enable"])
      }
      const costs = Object.entries(measured).flatMap(([name, all]) => Object.entries(all[index] ?? {}).map(([what, cost]) => [`${what}, ${name}`, cost] as const))
      return Promise.resolve(new Map(costs))
    },
    rows: [
      { of: "desk, compiled", over: "by hand, compiled", atMost: 1.5, remark: "schemas made into code by effect's SchemaJITCompiler" },
      { of: "desk, interpreted", over: "by hand, interpreted", atMost: 2.5, remark: "as it comes" }
    ],
    remarks: ["by hand: SELECT, JSON.parse and the room's own fold, without looking at what was parsed"]
  }
}

/** The register drawn again by hand in a copy of the file: the facts scanned and parsed, rows and names deleted and written, one commit. */
const byHand = (file: string, copy: string, entries: ReadonlyMap<string, Entry>) => {
  const source = new DatabaseSync(file)
  source.exec(`VACUUM INTO '${copy}'`)
  source.close()
  const database = new DatabaseSync(copy)
  closing.push(() => Promise.resolve(database.close()))
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536")
  const scan = database.prepare("SELECT stream, version, fact FROM facts WHERE agency = ? AND room = ? ORDER BY stream, version")
  const clear = ["register", "names"].map((table) => database.prepare(`DELETE FROM ${table} WHERE agency = ? AND room = ?`))
  const putRow = database.prepare("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  const putName = database.prepare("INSERT INTO names VALUES (?, ?, ?, ?, ?)")
  return {
    draw: () => {
      let rows = 0
      database.exec("BEGIN IMMEDIATE")
      for (const statement of clear) statement.run(agency, room.name)
      let before = ""
      for (const { fact, stream } of scan.iterate(agency, room.name)) {
        JSON.parse(String(fact))
        const id = String(stream)
        if (id === before) continue
        before = id
        const { due = "~", number = null, on, row, status, version, zone } = entries.get(id)!
        putRow.run(agency, room.name, id, zone, version, number, on, status, due, 0, JSON.stringify(row))
        putName.run(agency, room.name, id.padStart(43, "-"), id, "p-model")
        rows++
      }
      database.exec("COMMIT")
      return rows
    }
  }
}

const drawn = async (folder: string): Promise<Comparison> => {
  const { copy, desk, file, run, store, usual } = await openWith(folder, "register")
  const ids = Array.from({ length: 4000 }, (_, i) => `r-${String(i * 7919 % 4000).padStart(4, "0")}`)
  const each = await run(usual("model"))
  await run(copy("model", ids))
  const wanted = (ids.length + 1) * each
  const entries = new Map((await run(Stream.runCollect(store.entries({ agency, room: room.name, sort: "on", descending: false })))).map((entry) => [entry.stream.id, entry]))

  const database = new DatabaseSync(file, { readOnly: true })
  closing.push(() => Promise.resolve(database.close()))
  const scan = database.prepare("SELECT stream, version, position, zone, schema, at, actor, role, hash, fact FROM facts WHERE agency = ? AND room = ? ORDER BY stream, version")
  const hand = byHand(file, join(folder, "hand.sqlite"), entries)
  const right = (what: string, found: number, expected: number): void => {
    if (found !== expected) throw new Error(`${what}: ${found}, not ${expected}`)
  }

  return {
    title: `A register of ${ids.length.toLocaleString("en-US")} applications drawn again, ${each} facts to each`,
    unit: "ns", rounds: 7, warmUps: 1,
    round: takeTurns({
      "one scan by hand": () => timeAll(wanted, () => {
        let facts = 0
        for (const { fact } of scan.iterate(agency, room.name)) {
          JSON.parse(String(fact))
          facts++
        }
        right("facts scanned", facts, wanted)
      }),
      "streams read": () => timeAll(wanted, async () => {
        let facts = 0
        await run(Stream.runForEach(store.heads, ({ stream }) => Effect.map(store.read(stream), ({ length }) => void (facts += length))))
        right("facts read", facts, wanted)
      }),
      "streams read, rows and names put in place": () => timeAll(wanted, async () => {
        const rows = Stream.mapEffect(store.heads, ({ stream }) => Effect.map(store.read(stream), ({ length }) => {
          right(`facts of ${stream.id}`, length, each)
          return { entry: entries.get(stream.id)!, names: [{ subject: "p-model", token: stream.id.padStart(43, "-") }] }
        }))
        right("rows put in place", await run(store.replaceRegister(agency, room.name, rows)), entries.size)
      }),
      "rows and names put in place by hand": () => timeAll(wanted, () => {
        right("rows put in place by hand", hand.draw(), entries.size)
      }),
      "desk, compared": () => timeAll(wanted, async () => right("differences", (await run(desk.rebuild(agency))).differences.length, 0)),
    }),
    rows: [
      { of: "streams read", over: "one scan by hand", atMost: 1.43, remark: "0.7 of its speed" },
      { of: "streams read, rows and names put in place", over: "rows and names put in place by hand", atMost: 1.43, remark: "0.7 of its speed" },
      { of: "streams read, rows and names put in place", over: "one scan by hand", remark: "which writes nothing" },
      { of: "desk, compared", over: "one scan by hand", remark: "every fact decoded, every row compared" }
    ],
    remarks: []
  }
}

const rebuilt = async (folder: string): Promise<Comparison> => {
  const { copy, desk, run, usual } = await openWith(folder, "rebuild")
  const many = 200
  const each = await run(usual("model"))
  await run(copy("model", Array.from({ length: many - 1 }, (_, i) => `r-${i}`)))
  const rebuild = (by?: Actor) => () => timeAll(many * each, async () => {
    const { differences, entries } = await run(desk.rebuild(agency, by))
    if (entries !== many || differences.length > 0) throw new Error(`${entries} entries were drawn with ${differences.length} differences`)
  })
  return {
    title: `The register of ${many} applications at the desk, ${each} facts to each`,
    unit: "ns", rounds: 5, warmUps: 1,
    round: takeTurns({ "compared and replaced": rebuild({ id: "auditor-1", role: "auditor" }), compared: rebuild() }),
    rows: [{ of: "compared and replaced", over: "compared", remark: "every name is opened, and that is recorded" }],
    remarks: []
  }
}

export const apply: Suite = {
  name: "apply",
  measures: "the desk of applications on SQLite: receiving, reading, and the register drawn again, beside SQLite by hand",
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), "zone-bench-apply-"))
    folders.push(folder)
    return [await received(folder), read(), await drawn(folder), await rebuilt(folder)]
  },
  cleanUp: () => {
    for (const close of closing.splice(0).toReversed()) void close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
