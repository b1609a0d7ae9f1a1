/** Every page goes along an index, and none sorts more than it shows: the plans of the database are read. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { PageQuery } from "@zone/core/ports"
import { FactStore } from "@zone/core/ports"
import * as sql from "@zone/store-sql"
import { assert } from "vitest"
import { DatabaseSync } from "node:sqlite"
import { layerTransactor } from "../src/index.ts"
import { freshFile } from "./freshFile.ts"

/** Notes the statements that are sent, on their way to the file. */
const noting = (texts: Array<string>) =>
  Layer.effect(sql.Transactor, sql.Transactor.use((inner) => Effect.sync(() => {
    function* note<A, E>(script: sql.Script<A, E>): sql.Script<A, E> {
      let next = script.next([])
      while (next.done !== true) {
        texts.push(next.value.statement.text)
        next = script.next(yield next.value)
      }
      return next.value
    }
    return sql.Transactor.of({
      read: (operation, script) => inner.read(operation, () => note(script())),
      write: (operation, script) => inner.write(operation, () => note(script()))
    })
  })))

const plansOf = (file: string, texts: ReadonlyArray<string>): string => {
  const database = new DatabaseSync(file)
  try {
    return texts.flatMap((text) => database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...Array.from({ length: text.split("?").length - 1 }, () => "x")))
      .map(({ detail }) => String(detail)).join("\n")
  } finally {
    database.close()
  }
}

const all: PageQuery = { agency: "cn-990101", room: "application", sort: "on", descending: false, limit: 50 }

const explain = Effect.fnUntraced(function*<A, E>(use: (store: FactStore["Service"]) => Effect.Effect<A, E>) {
  const file = yield* freshFile
  const texts: Array<string> = []
  yield* Effect.provide(FactStore.use(use), Layer.provide(sql.layerFactStore(), Layer.provide(noting(texts), layerTransactor({ file }))))
  assert.isNotEmpty(texts)
  return plansOf(file, texts)
})

describe("the plan of", () => {
  for (const [name, query, index] of [
    ["a register by day", all, "register_listed"],
    ["a register by day, the latest first", { ...all, descending: true }, "register_listed"],
    ["a zone's part of it", { ...all, zone: "zone-1" }, "register_listed"],
    ["a month of it", { ...all, from: "2026-11-01", through: "2026-11-30" }, "register_listed"],
    ["what is due", { ...all, sort: "due", dueThrough: "2026-11-30" }, "register_due"],
    ["what is open", { ...all, status: ["open"] }, "register_status_listed"],
    ["what is open and due", { ...all, sort: "due", status: ["open"], dueThrough: "2026-11-30" }, "register_status_due"],
    ["what is unsettled", { ...all, unsettled: true }, "register_unsettled_listed"],
    ["what is unsettled, by due date", { ...all, sort: "due", unsettled: true }, "register_unsettled_due"]
  ] as const) {
    it.live(`${name} goes along ${index} and sorts nothing`, () =>
      Effect.map(explain((store) => store.page(query)), (plan) => {
        assert.include(plan, `USING INDEX ${index} `)
        assert.notMatch(plan, /TEMP B-TREE|SCAN/)
      }))
  }

  for (const [name, query, index] of [
    ["a number", { ...all, number: "2026-1" }, "register_number"],
    ["a name", { ...all, nameToken: "t" }, "names"],
    ["a month by due date", { ...all, sort: "due", from: "2026-11-01", through: "2026-11-30" }, "register_listed"]
  ] as const) {
    it.live(`${name} finds the few by ${index} and sorts them`, () =>
      Effect.map(explain((store) => store.page(query)), (plan) => {
        assert.match(plan, new RegExp(index === "names" ? "SEARCH n USING PRIMARY KEY" : `USING INDEX ${index} `))
        assert.notMatch(plan, /SCAN/)
      }))
  }

  it.live("several statuses goes along one index for each, and sorts no more than a page of each", () =>
    Effect.map(explain((store) => store.page({ ...all, sort: "due", status: ["open", "registered"] })), (plan) => {
      assert.strictEqual(plan.split("USING INDEX register_status_due ").length - 1, 2)
      assert.notMatch(plan, /SCAN r\b/)
    }))

  it.live("the statuses of a register goes from one to the next along an index, and scans nothing", () =>
    Effect.map(explain((store) => store.statuses("cn-990101", "application")), (plan) => {
      assert.strictEqual(plan.split(/SEARCH r USING COVERING INDEX register_status_\w+ \(agency=\? AND room=\?/).length - 1, 2)
      assert.notMatch(plan, /SCAN (?!CONSTANT|found)|TEMP B-TREE/)
    }))

  it.live("an append, a stream, what comes after a position, and the heads scans nothing", () =>
    Effect.map(explain((store) =>
      Effect.all([
        store.append({
          stream: { agency: "cn-990101", room: "application", id: "s" }, zone: "z", expected: 0, schema: 1, at: "2026-11-22T01:00:00.000Z",
          actor: { id: "c", role: "clerk" }, idempotencyKey: "k", number: { series: { agency: "cn-990101", year: 2026, kind: "application" } },
          draft: () => ({ facts: [{}], entry: { on: "2026-11-22", status: "open", unsettled: false, row: {} }, names: [{ subject: "p", token: "t" }] })
        }),
        store.read({ agency: "cn-990101", room: "application", id: "s" }),
        store.after(0n, 10), store.after(0n, 10, "cn-990101"), store.outcomeOf("cn-990101", "k"), store.entry({ agency: "a", room: "b", id: "c" })
      ])), (plan) => assert.notMatch(plan, /SCAN (?!CONSTANT)|TEMP B-TREE/)))
})
