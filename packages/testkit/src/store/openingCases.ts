/** The promises of a store that outlives its program, or that several programs have open at once. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import type { FactStore } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshStore, openStore } from "./FreshStore.ts"
import { AGENCY, entryOf, ROOM, sampleAppend, streamOf } from "./sampleAppend.ts"

type Store = FactStore["Service"]

const series = { agency: AGENCY, year: 2026, kind: "application" }

/** Everything that a store tells, so that two tellings can be compared. */
const tellAll = Effect.fnUntraced(function*(store: Store) {
  return {
    facts: yield* store.after(0n, 1000),
    heads: yield* Stream.runCollect(store.heads),
    entries: yield* Stream.runCollect(store.entries({ agency: AGENCY, room: ROOM, sort: "due", descending: true })),
    named: yield* store.page({ agency: AGENCY, room: ROOM, nameToken: "t", sort: "on", descending: false, limit: 10 }),
    counts: yield* store.countByStatus(AGENCY, ROOM),
    numbers: yield* store.numbers(series),
    outcome: yield* store.outcomeOf(AGENCY, "k-3"),
    checkpoints: yield* store.checkpoints
  }
})

export const openingCases: ReadonlyArray<Case<FreshStore>> = [
  {
    name: "opened again, everything is there, and it goes on from there",
    needs: "reopens",
    run: Effect.fnUntraced(function*(fresh) {
      const before = yield* Effect.scoped(Effect.gen(function*() {
        const store = yield* openStore(fresh)
        for (let i = 0; i < 10; i++) {
          yield* store.append(sampleAppend(`s-${i % 4}`, {
            expected: Math.floor(i / 4), number: { series }, idempotencyKey: `k-${i}`, entry: entryOf({ status: `status-${i % 3}`, due: `2026-12-1${i}` }),
            names: [{ subject: "p", token: "t" }]
          }))
        }
        yield* store.setNumbersAside(series, 2, "counter-1")
        yield* store.keepCheckpoint({ position: 5n, at: "2026-11-22T03:00:00.000Z", streams: 4, facts: 5, root: "0".repeat(64) })
        return yield* tellAll(store)
      }))
      yield* Effect.scoped(Effect.gen(function*() {
        const store = yield* openStore(fresh)
        assert.deepStrictEqual(yield* tellAll(store), before)
        assert.strictEqual((yield* store.append(sampleAppend("s-0", { expected: 3, number: { series } }))).number, 13)
        assert.isTrue((yield* store.append(sampleAppend("x", { idempotencyKey: "k-3" }))).repeated)
        assert.isTrue(Exit.isFailure(yield* Effect.exit(store.append(sampleAppend("s-1", { expected: 1 })))))
      }))
    })
  },
  {
    name: "opened twice, each sees what the other keeps, and the same version is kept once",
    needs: "opensTwice",
    run: Effect.fnUntraced(function*(fresh) {
      const one = yield* openStore(fresh)
      const other = yield* openStore(fresh)
      yield* one.append(sampleAppend("s"))
      assert.strictEqual((yield* other.read(streamOf("s"))).length, 1)
      yield* other.append(sampleAppend("s", { expected: 1 }))
      assert.deepInclude(yield* Effect.flip(one.append(sampleAppend("s", { expected: 1 }))), { _tag: "StaleStream", actual: 2 })
      assert.deepStrictEqual(yield* tellAll(one), yield* tellAll(other))
    })
  },
  {
    name: "opened twice, two hundred appends at once: none lost, none twice, no number twice or left out",
    needs: "opensTwice",
    run: Effect.fnUntraced(function*(fresh) {
      const stores = [yield* openStore(fresh), yield* openStore(fresh)]
      const outcomes = yield* Effect.forEach(Array.from({ length: 200 }, (_, i) => i), (i) => {
        const store = stores[i % 2] ?? stores[0]
        return store === undefined ? Effect.die("no store") : store.append(sampleAppend(`s-${i % 100}-${i % 2}`, { number: { series }, expected: Math.floor(i / 100), facts: [{ i }] })).pipe(
          Effect.catchTag("StaleStream", () => Effect.undefined)
        )
      }, { concurrency: 8 })
      const kept = outcomes.filter((each) => each !== undefined)
      const [store] = stores
      if (store === undefined) return
      const facts = yield* store.after(0n, 1000)
      assert.strictEqual(facts.length, kept.length)
      assert.deepStrictEqual((yield* store.numbers(series)).map(({ number }) => number), kept.map((_, i) => i + 1))
      assert.strictEqual(new Set(facts.map(({ position }) => position)).size, kept.length)
    })
  },
  {
    name: "opened twice, one key at once makes one",
    needs: "opensTwice",
    run: Effect.fnUntraced(function*(fresh) {
      const stores = [yield* openStore(fresh), yield* openStore(fresh)]
      const outcomes = yield* Effect.forEach(stores, (store, i) => store.append(sampleAppend(`s-${i}`, { idempotencyKey: "k" })), { concurrency: 2 })
      assert.deepStrictEqual(outcomes.map(({ repeated }) => repeated).toSorted((one, other) => Number(one) - Number(other)), [false, true])
      assert.strictEqual(new Set(outcomes.map(({ stream }) => stream.id)).size, 1)
    })
  }
]
