/** The promises of a store about numbers: one after the other, without a gap that nobody explains, and blocks for a counter offline. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { FactStore, Series } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshStore, openStore } from "./FreshStore.ts"
import { AGENCY, sampleAppend, streamOf } from "./sampleAppend.ts"

type Store = FactStore["Service"]

const series: Series = { agency: AGENCY, year: 2026, kind: "application" }

/** All numbers from 1 without a gap or a double, however they were used. */
const assertWithoutGap = Effect.fnUntraced(function*(store: Store, size: number, wanted: Series = series) {
  const numbers = yield* store.numbers(wanted)
  assert.deepStrictEqual(numbers.map(({ number }) => number), Array.from({ length: size }, (_, i) => i + 1))
  return numbers
})

const take = (store: Store, id: string, setAside?: number) =>
  store.append(sampleAppend(id, { number: { series, ...(setAside === undefined ? {} : { setAside }) } }))

export const numberCases: ReadonlyArray<Case<FreshStore>> = [
  {
    name: "takes the numbers of a series one after the other, and tells the draft",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      for (const wanted of [1, 2, 3]) {
        const outcome = yield* store.append(sampleAppend(`s-${wanted}`, {
          number: { series }, draft: (number) => ({ facts: [{ number: number ?? null }], entry: undefined, names: [] })
        }))
        assert.strictEqual(outcome.number, wanted)
        assert.deepStrictEqual((yield* store.read(streamOf(`s-${wanted}`)))[0]?.fact, { number: wanted })
      }
      assert.deepStrictEqual(yield* assertWithoutGap(store, 3), [1, 2, 3].map((number) => ({ number, use: "kept" as const, stream: streamOf(`s-${number}`) })))
    })
  },
  {
    name: "counts each agency, year and kind by itself",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const others: ReadonlyArray<Series> = [series, { ...series, agency: "cn-990102" }, { ...series, year: 2027 }, { ...series, kind: "enquiry" }]
      for (const [i, each] of others.entries()) {
        const { number } = yield* store.append(sampleAppend(`s-${i}`, { agency: each.agency, number: { series: each } }))
        assert.strictEqual(number, 1)
      }
      for (const each of others) yield* assertWithoutGap(store, 1, each)
    })
  },
  {
    name: "leaves no gap behind an append that is refused or breaks off",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* take(store, "a")
      yield* Effect.flip(take(store, "a"))
      yield* Effect.flip(store.appendAll([sampleAppend("b", { number: { series } }), sampleAppend("c", { number: { series } }), sampleAppend("a")]))
      yield* Effect.exit(store.append(sampleAppend("d", {
        number: { series }, draft: () => {
          throw new Error("broken off")
        }
      })))
      assert.strictEqual((yield* take(store, "e")).number, 2)
      yield* assertWithoutGap(store, 2)
    })
  },
  {
    name: "forty appends at once take forty numbers, and those that are refused none",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const exits = yield* Effect.forEach(Array.from({ length: 60 }, (_, i) => i), (i) =>
        Effect.exit(take(store, `s-${i % 40}`)), { concurrency: "unbounded" })
      const numbers = exits.flatMap((exit) => Exit.isSuccess(exit) ? [exit.value.number ?? 0] : [])
      assert.deepStrictEqual(numbers.toSorted((a, b) => a - b), Array.from({ length: 40 }, (_, i) => i + 1))
      yield* assertWithoutGap(store, 40)
    })
  },
  {
    name: "sets blocks aside that nobody else is given, and takes from them by number",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* take(store, "first")
      const block = yield* store.setNumbersAside(series, 5, "counter-1")
      assert.deepStrictEqual(block, { series, from: 2, through: 6, holder: "counter-1" })
      const other = yield* store.setNumbersAside(series, 2, "counter-2")
      assert.deepInclude(other, { from: 7, through: 8 })
      assert.strictEqual((yield* take(store, "online")).number, 9)
      assert.strictEqual((yield* take(store, "offline", 4)).number, 4)
      const numbers = yield* assertWithoutGap(store, 9)
      assert.deepInclude(numbers[3], { number: 4, use: "kept", stream: streamOf("offline") })
      assert.deepInclude(numbers[1], { number: 2, use: "setAside", holder: "counter-1" })
      assert.deepInclude(numbers[7], { number: 8, use: "setAside", holder: "counter-2" })
    })
  },
  {
    name: "refuses a number that was not set aside, is kept, was given up, or is another agency's, and keeps nothing then",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const block = yield* store.setNumbersAside(series, 3, "counter-1")
      yield* take(store, "a", 1)
      yield* store.giveUpNumbers({ ...block, from: 3 }, "掉电")
      for (const number of [0, 1, 3, 4, 99]) {
        const error = yield* Effect.flip(take(store, "b", number))
        assert.deepInclude(error, { _tag: "NumberTaken", number })
      }
      const foreign = yield* Effect.flip(store.append(sampleAppend("b", { agency: "cn-990102", number: { series, setAside: 2 } })))
      assert.strictEqual(foreign._tag, "NumberTaken")
      assert.deepStrictEqual(yield* store.read(streamOf("b")), [])
      assert.strictEqual((yield* take(store, "b", 2)).number, 2)
    })
  },
  {
    name: "ten appends with one number that was set aside: one is kept",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.setNumbersAside(series, 1, "counter-1")
      const exits = yield* Effect.forEach(Array.from({ length: 10 }, (_, i) => i), (i) =>
        Effect.exit(take(store, `s-${i}`, 1)), { concurrency: "unbounded" })
      assert.strictEqual(exits.filter(Exit.isSuccess).length, 1)
      assert.strictEqual((yield* store.after(0n, 100)).length, 1)
    })
  },
  {
    name: "gives a number that was set aside back where its append is refused",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.setNumbersAside(series, 1, "counter-1")
      yield* Effect.flip(store.appendAll([sampleAppend("a", { number: { series, setAside: 1 } }), sampleAppend("b", { expected: 5 })]))
      assert.deepStrictEqual(yield* store.numbers(series), [{ number: 1, use: "setAside", holder: "counter-1" }])
      assert.strictEqual((yield* take(store, "a", 1)).number, 1)
    })
  },
  {
    name: "gives up what of a block was not used, with the reason, and nobody else's",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const block = yield* store.setNumbersAside(series, 4, "counter-1")
      const other = yield* store.setNumbersAside(series, 2, "counter-2")
      yield* take(store, "a", 2)
      assert.deepStrictEqual(yield* store.giveUpNumbers({ ...block, through: other.through }, "窗口撤销"), [1, 3, 4])
      assert.deepStrictEqual(yield* store.giveUpNumbers(block, "again"), [])
      const numbers = yield* assertWithoutGap(store, 6)
      assert.deepStrictEqual(numbers.map(({ use }) => use), ["givenUp", "kept", "givenUp", "givenUp", "setAside", "setAside"])
      assert.strictEqual(numbers[0]?.reason, "窗口撤销")
      assert.strictEqual((yield* take(store, "b")).number, 7)
    })
  },
  {
    name: "refuses a block of no numbers",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      for (const size of [0, -1, 1.5, Number.NaN]) {
        assert.strictEqual((yield* Effect.flip(store.setNumbersAside(series, size, "counter-1")))._tag, "StoreError")
      }
      assert.strictEqual((yield* take(store, "a")).number, 1)
    })
  }
]
