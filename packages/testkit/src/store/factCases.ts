/** The promises of a store about facts: whole or not at all, at the expected version, in order, for ever, linked. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { byCodePoint, type FactStore, type Json, linkHash, type Outcome, type Recorded, type StreamId } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshStore, openStore } from "./FreshStore.ts"
import { AGENCY, entryOf, sampleAppend, streamOf } from "./sampleAppend.ts"

type Store = FactStore["Service"]

const later = "2026-11-22T02:00:00.000Z"

/** Nothing of an append to this stream is there. */
const assertNothing = Effect.fnUntraced(function*(store: Store, stream: StreamId) {
  assert.deepStrictEqual(yield* store.read(stream), [])
  assert.isTrue(Option.isNone(yield* store.entry(stream)), "a row was kept without its facts")
})

/** Fails where the links of a stream are not those of the core. */
const assertLinked = (facts: ReadonlyArray<Recorded>): void => {
  let previous = ""
  for (const { actor, at, fact, hash, schema, stream, version, zone } of facts) {
    assert.strictEqual(hash, linkHash(previous, { stream, zone, version, schema, fact: JSON.stringify(fact), at, actor }))
    previous = hash
  }
}

const collect = Effect.fnUntraced(function*(store: Store, limit: number, agency?: string) {
  const all: Array<Recorded> = []
  for (;;) {
    const page = yield* store.after(all.at(-1)?.position ?? 0n, limit, agency)
    if (page.length === 0) return all
    assert.isAtMost(page.length, limit)
    for (const each of page) {
      assert.isTrue(each.position > (all.at(-1)?.position ?? 0n), "positions do not increase")
      all.push(each)
    }
  }
})

const isStale = (exit: Exit.Exit<unknown, unknown>): boolean => {
  if (Exit.isSuccess(exit)) return false
  const error = Option.getOrUndefined(Exit.findErrorOption(exit))
  return typeof error === "object" && error !== null && "_tag" in error && error._tag === "StaleStream"
}

const strange: Json = {
  quotes: `'"\`;-- DROP TABLE facts`, nul: "a\u0000b", wide: "𠮷😀👨‍👩‍👧", lines: "a\r\nb\u2028c", back: "\\", empty: "", nested: [[], {}, [null, true, false]],
  numbers: [0, -1, 1.5, 1e-7, 9007199254740991, 1e300], "1": "a key that is a number", 键: "值"
}

export const factCases: ReadonlyArray<Case<FreshStore>> = [
  {
    name: "gives back what was appended, with its version, actor, zone, instant and schema",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const outcome = yield* store.append(sampleAppend("s", { facts: [{ a: 1 }, { b: "二" }], schema: 3 }))
      const facts = yield* store.read(streamOf("s"))
      assert.deepStrictEqual(facts.map(({ hash: _, position: __, ...rest }) => rest), [1, 2].map((version) => ({
        stream: streamOf("s"), zone: "zone-1", version, schema: 3, fact: version === 1 ? { a: 1 } : { b: "二" },
        at: "2026-11-22T01:00:00.000Z", actor: { id: "clerk-1", role: "clerk" as const }
      })))
      assert.deepStrictEqual(outcome, { stream: streamOf("s"), version: 2, number: undefined, hash: facts[1]?.hash ?? "", repeated: false })
      assert.deepStrictEqual(yield* store.read(streamOf("nobody")), [])
    })
  },
  {
    name: "links facts by the core's hash, over several appends, and shows the last link in its heads",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.append(sampleAppend("s", { facts: [strange, { n: 2 }] }))
      const { hash } = yield* store.append(sampleAppend("s", { expected: 2, facts: [{ n: 3 }], zone: "zone-2", actor: { id: "h", role: "handler" }, at: later }))
      const facts = yield* store.read(streamOf("s"))
      assertLinked(facts)
      assert.strictEqual(facts.length, 3)
      assert.strictEqual(new Set(facts.map((each) => each.hash)).size, 3)
      assert.deepStrictEqual(yield* Stream.runCollect(store.heads), [{ stream: streamOf("s"), version: 3, hash }])
    })
  },
  {
    name: "refuses every version but the stream's, keeps nothing then, and goes on",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      for (const expected of [1, 7]) {
        const error = yield* Effect.flip(store.append(sampleAppend("s", { expected })))
        assert.deepInclude(error, { _tag: "StaleStream", expected, actual: 0 })
      }
      yield* assertNothing(store, streamOf("s"))
      yield* store.append(sampleAppend("s", { facts: [{ n: 1 }, { n: 2 }] }))
      for (const expected of [0, 1, 3, 9]) {
        const error = yield* Effect.flip(store.append(sampleAppend("s", { expected, entry: entryOf({ status: "wrong" }) })))
        assert.deepInclude(error, { _tag: "StaleStream", expected, actual: 2 })
      }
      yield* store.append(sampleAppend("s", { expected: 2, facts: [{ n: 3 }] }))
      assert.deepStrictEqual((yield* store.read(streamOf("s"))).map(({ fact }) => fact), [{ n: 1 }, { n: 2 }, { n: 3 }])
    })
  },
  {
    name: "keeps all of an append or nothing of it: facts, row, names, number, key",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const series = { agency: AGENCY, year: 2026, kind: "application" }
      yield* store.append(sampleAppend("old"))
      const good = sampleAppend("new", { number: { series }, idempotencyKey: "click", names: [{ subject: "p", token: "t" }] })
      const error = yield* Effect.flip(store.appendAll([good, sampleAppend("old")]))
      assert.strictEqual(error._tag, "StaleStream")
      yield* assertNothing(store, streamOf("new"))
      assert.isTrue(Option.isNone(yield* store.outcomeOf(AGENCY, "click")), "the key was kept without its facts")
      assert.deepStrictEqual(yield* store.numbers(series), [])
      const { entries } = yield* store.page({ agency: AGENCY, room: "application", nameToken: "t", sort: "on", descending: false, limit: 9 })
      assert.deepStrictEqual(entries, [])
      assert.strictEqual((yield* store.after(0n, 10)).length, 1)
      if (fresh.witness) assert.strictEqual(yield* fresh.witness.countFacts, 1)
      assert.strictEqual((yield* store.append(good)).number, 1)
    })
  },
  {
    name: "keeps nothing where drawing up the facts breaks off, and goes on",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const series = { agency: AGENCY, year: 2026, kind: "application" }
      const draft = () => {
        throw new Error("broken off")
      }
      const exit = yield* Effect.exit(store.append(sampleAppend("s", { number: { series }, draft })))
      assert.isTrue(Exit.hasDies(exit), "a defect was not told as a defect")
      yield* assertNothing(store, streamOf("s"))
      assert.deepStrictEqual(yield* store.numbers(series), [])
      assert.strictEqual((yield* store.append(sampleAppend("s", { number: { series } }))).number, 1)
    })
  },
  {
    name: "is not changed by who changes what they handed in or were given",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const fact = { list: [1, 2] }
      yield* store.append(sampleAppend("s", { facts: [fact] }))
      fact.list.push(3)
      const [first] = yield* store.read(streamOf("s"))
      yield* Effect.ignore(Effect.try(() => void (first?.fact as { list: Array<number> } | undefined)?.list.splice(0, 1, 9)))
      yield* store.append(sampleAppend("s", { expected: 1 }))
      assert.deepStrictEqual((yield* store.read(streamOf("s")))[0]?.fact, { list: [1, 2] })
      assertLinked(yield* store.read(streamOf("s")))
    })
  },
  {
    name: "keeps every text, and facts of a megabyte",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const big: Json = { text: "𠮷'\"\u0000".repeat(200_000) }
      const id = `'"%_/\\..${"长".repeat(100)}😀`
      yield* store.append(sampleAppend(id, { facts: [strange, big], zone: "'区\"", actor: { id: "'😀", role: "head" } }))
      const facts = yield* store.read(streamOf(id))
      assert.deepStrictEqual(facts.map(({ fact }) => fact), [strange, big])
      assert.strictEqual(JSON.stringify(facts[0]?.fact), JSON.stringify(strange))
      assertLinked(facts)
      assert.deepStrictEqual((yield* store.after(0n, 10)).map(({ stream }) => stream.id), [id, id])
    })
  },
  {
    name: "gives positions that increase in the order of appending, and reads on after any of them",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const given: Array<string> = []
      for (let i = 0; i < 30; i++) {
        const agency = i % 3 === 0 ? "cn-990102" : AGENCY
        const id = `s-${i % 7}-${agency}`
        const expected = given.filter((each) => each === id).length
        yield* store.append(sampleAppend(id, { agency, expected, facts: [{ i }] }))
        given.push(id)
      }
      for (const limit of [1, 4, 100]) {
        const all = yield* collect(store, limit)
        assert.deepStrictEqual(all.map(({ fact }) => fact), given.map((_, i) => ({ i })))
        const own = yield* collect(store, limit, "cn-990102")
        assert.deepStrictEqual(own, all.filter(({ stream }) => stream.agency === "cn-990102"))
      }
      assert.deepStrictEqual(yield* store.after(0n, 10, "cn-999999"), [])
    })
  },
  {
    name: "keeps agencies and rooms apart, whatever their matters are called",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const append = sampleAppend("s")
      const streams: ReadonlyArray<StreamId> = [
        { agency: "a", room: "b", id: "c" }, { agency: "a/b", room: "c", id: "" }, { agency: "a", room: "b/c", id: "" }, { agency: "b", room: "b", id: "c" }
      ]
      for (const [i, stream] of streams.entries()) yield* store.append({ ...append, stream, draft: () => ({ facts: [{ i }], entry: entryOf(), names: [] }) })
      for (const [i, stream] of streams.entries()) assert.deepStrictEqual((yield* store.read(stream)).map(({ fact }) => fact), [{ i }])
    })
  },
  {
    name: "fifty appends at one version: exactly one is kept, and the stream goes on",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.append(sampleAppend("s"))
      const exits = yield* Effect.forEach(Array.from({ length: 50 }, (_, i) => i), (i) =>
        Effect.exit(store.append(sampleAppend("s", { expected: 1, facts: [{ i }] }))), { concurrency: "unbounded" })
      assert.strictEqual(exits.filter(Exit.isSuccess).length, 1)
      assert.strictEqual(exits.filter(isStale).length, 49)
      assert.strictEqual((yield* store.read(streamOf("s"))).length, 2)
      assert.strictEqual((yield* store.append(sampleAppend("s", { expected: 2 }))).version, 3)
      assertLinked(yield* store.read(streamOf("s")))
    })
  },
  {
    name: "a reader under sixteen writers loses nothing",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const writers = yield* Effect.forkChild(Effect.forEach(Array.from({ length: 16 }, (_, w) => w), (w) =>
        Effect.forEach(Array.from({ length: 25 }, (_, i) => i), (i) =>
          Effect.andThen(store.append(sampleAppend(`w-${w}`, { expected: i, facts: [{ w, i }] })), Effect.yieldNow)), { concurrency: "unbounded" }))
      const seen: Array<Recorded> = []
      for (let idle = 0; seen.length < 400 && idle < 2000;) {
        const page = yield* store.after(seen.at(-1)?.position ?? 0n, 7)
        seen.push(...page)
        idle = page.length === 0 ? idle + 1 : 0
        yield* page.length === 0 ? Effect.sleep(1) : Effect.yieldNow
      }
      yield* Fiber.join(writers)
      assert.strictEqual(seen.length, 400)
      assert.strictEqual(new Set(seen.map(({ fact }) => JSON.stringify(fact))).size, 400)
    })
  },
  {
    name: "an append that is interrupted is kept whole or not at all",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      for (let i = 0; i < 40; i++) {
        const fiber = yield* Effect.forkChild(store.append(sampleAppend(`s-${i}`, { facts: [{ n: 1 }, { n: 2 }, { n: 3 }] })))
        if (i % 2 === 0) yield* Effect.yieldNow
        yield* Fiber.interrupt(fiber)
        const facts = yield* store.read(streamOf(`s-${i}`))
        assert.include([0, 3], facts.length)
        assert.strictEqual(Option.isSome(yield* store.entry(streamOf(`s-${i}`))), facts.length === 3)
      }
      assert.strictEqual((yield* store.append(sampleAppend("after"))).version, 1)
    })
  },
  {
    name: "answers a key of an agency with the first outcome, on whatever stream it comes again",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const series = { agency: AGENCY, year: 2026, kind: "application" }
      const first = yield* store.append(sampleAppend("one", { idempotencyKey: "k", number: { series } }))
      const repeated: Outcome = { ...first, repeated: true }
      assert.deepStrictEqual(yield* store.append(sampleAppend("one", { idempotencyKey: "k", number: { series } })), repeated)
      assert.deepStrictEqual(yield* store.append(sampleAppend("two", { idempotencyKey: "k", number: { series } })), repeated)
      assert.deepStrictEqual(yield* store.appendAll([sampleAppend("two", { idempotencyKey: "k" })]), [repeated])
      assert.deepStrictEqual(yield* store.outcomeOf(AGENCY, "k"), Option.some(repeated))
      yield* assertNothing(store, streamOf("two"))
      assert.strictEqual((yield* store.numbers(series)).length, 1)
      assert.isTrue(Option.isNone(yield* store.outcomeOf("cn-990102", "k")))
      assert.isFalse((yield* store.append(sampleAppend("one", { agency: "cn-990102", idempotencyKey: "k" }))).repeated)
    })
  },
  {
    name: "twenty appends under one key at once make one",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const outcomes = yield* Effect.forEach(Array.from({ length: 20 }, (_, i) => i), (i) =>
        store.append(sampleAppend(`s-${i}`, { idempotencyKey: "double click" })), { concurrency: "unbounded" })
      assert.strictEqual(outcomes.filter(({ repeated }) => !repeated).length, 1)
      assert.strictEqual(new Set(outcomes.map(({ stream }) => stream.id)).size, 1)
      assert.strictEqual((yield* store.after(0n, 100)).length, 1)
    })
  },
  {
    name: "a key that was refused is free again",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* Effect.flip(store.append(sampleAppend("s", { expected: 4, idempotencyKey: "k" })))
      assert.isFalse((yield* store.append(sampleAppend("s", { idempotencyKey: "k" }))).repeated)
    })
  },
  {
    name: "appends many in one go: in their order, several to one stream too, or nothing",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      assert.deepStrictEqual(yield* store.appendAll([]), [])
      const appends = Array.from({ length: 300 }, (_, i) => sampleAppend(`s-${i % 100}`, { expected: Math.floor(i / 100), facts: [{ i }] }))
      const outcomes = yield* store.appendAll(appends)
      assert.deepStrictEqual(outcomes.map(({ stream, version }) => [stream.id, version]), appends.map(({ expected, stream }) => [stream.id, expected + 1]))
      assert.deepStrictEqual((yield* collect(store, 1000)).map(({ fact }) => fact), appends.map((_, i) => ({ i })))
      yield* Effect.flip(store.appendAll([sampleAppend("x"), sampleAppend("y"), sampleAppend("x")]))
      yield* assertNothing(store, streamOf("x"))
      yield* assertNothing(store, streamOf("y"))
    })
  },
  {
    name: "refuses an instant before that of the stream's last fact, and keeps nothing of it",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.append(sampleAppend("s", { at: later }))
      const error = yield* Effect.flip(store.append(sampleAppend("s", { expected: 1, at: "2026-11-22T01:59:59.999Z" })))
      assert.deepInclude(error, { _tag: "StoreError", reason: "clockBack" })
      assert.strictEqual((yield* store.read(streamOf("s"))).length, 1)
      yield* store.append(sampleAppend("s", { expected: 1, at: later }))
      yield* store.append(sampleAppend("other", { at: "2026-11-22T01:00:00.000Z" }))
    })
  },
  {
    name: "lists the heads of all streams by agency, room and id, by code point",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const ids = ["b", "😀", "￮", "a", "B", "é", "乙", "甲", "aa", "a b"]
      for (const id of ids) yield* store.append(sampleAppend(id))
      yield* store.append(sampleAppend("z", { agency: "cn-000000" }))
      yield* store.append(sampleAppend("a", { expected: 1 }))
      const heads = yield* Stream.runCollect(store.heads)
      assert.deepStrictEqual(heads.map(({ stream }) => stream.id), ["z", ...ids.toSorted(byCodePoint)])
      for (const { hash, stream, version } of heads) {
        const facts = yield* store.read(stream)
        assert.deepStrictEqual([facts.length, facts.at(-1)?.hash], [version, hash])
      }
    })
  },
  {
    name: "lists the heads of more streams than it reads at a time",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const ids = Array.from({ length: 1203 }, (_, i) => `s-${String(i).padStart(5, "0")}`)
      yield* store.appendAll(ids.map((id) => sampleAppend(id)))
      assert.deepStrictEqual((yield* Stream.runCollect(store.heads)).map(({ stream }) => stream.id), ids)
    })
  },
  {
    name: "keeps checkpoints as they are, in their order",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const checkpoints = [3n, 9007199254740993n].map((position, i) => ({
        position, at: `2026-11-2${i}T00:00:00.000Z`, streams: i, facts: i * 2, root: String(i).repeat(64)
      }))
      for (const each of checkpoints) yield* store.keepCheckpoint(each)
      assert.deepStrictEqual(yield* store.checkpoints, checkpoints)
    })
  },
  {
    name: "goes on where positions lie beyond 2^53",
    needs: "witness",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.append(sampleAppend("s"))
      yield* fresh.witness?.movePosition(9007199254740993n) ?? Effect.void
      yield* store.append(sampleAppend("s", { expected: 1, facts: [{ n: 2 }, { n: 3 }] }))
      const all = yield* collect(store, 1)
      assert.deepStrictEqual(all.map(({ version }) => version), [1, 2, 3])
      assert.isTrue(all.every(({ position }) => position >= 9007199254740993n))
      assert.strictEqual(new Set(all.map(({ position }) => position)).size, 3)
      assertLinked(yield* store.read(streamOf("s")))
    })
  }
]
