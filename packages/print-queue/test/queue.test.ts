/** Papers through the queue, with printers that stop and power that is cut at the worst moment. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "@effect/vitest"
import type { Paper } from "@zone/core/paper"
import { PrinterError } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as fc from "fast-check"
import { advance, type Heard, makePrintQueue, type PrintQueue, type QueueEntry, queueMemory, type QueueStore } from "../src/index.ts"
import { queueFile, type SealKey, takeTurn } from "../src/node/index.ts"
import { type FakeDesk, makeFakeDesk } from "./fakeDesk.ts"

const paper = (title: string): Paper => ({
  id: "receipt",
  title,
  style: "slip",
  ticket: { copies: 1, sheet: "A4", laminated: false, sides: "one" },
  date: "2026-03-02",
  basis: [],
  blocks: [{ _tag: "Paragraph", runs: [{ _tag: "Plain", text: "申请人：欧阳示例" }] }]
})
const empty = new PrinterError({ reason: "paper", detail: "media-empty", remedy: "请装纸。" })
const refused = new PrinterError({ reason: "refused", detail: "takes no text/plain", remedy: "请换打印机。" })
const folder = Effect.acquireRelease(Effect.sync(() => mkdtempSync(join(tmpdir(), "queue-"))), (path) => Effect.sync(() => rmSync(path, { recursive: true })))

/** The queue as a program would have it that was just started. */
const start = (store: QueueStore, desk: FakeDesk) => Effect.provide(makePrintQueue(store), desk.layer)
const on = (name: string, test: (queue: PrintQueue, desk: FakeDesk, store: QueueStore) => Effect.Effect<void, unknown>) =>
  it.effect(name, () => {
    const desk = makeFakeDesk()
    const store = queueMemory()
    return Effect.flatMap(start(store, desk), (queue) => test(queue, desk, store))
  })
const ends = (entries: ReadonlyArray<QueueEntry>) => entries.map(({ key, stage }) => [key, stage._tag === "Ended" ? stage.end : stage._tag])

describe("a paper", () => {
  on("is printed once, and its end is told once", (queue, desk) =>
    Effect.gen(function*() {
      yield* queue.add("a", paper("回执甲"))
      yield* queue.add("a", paper("回执甲"))
      expect(yield* queue.step).toEqual([])
      expect(ends(yield* queue.step)).toEqual([["a", "completed"]])
      expect(yield* queue.step).toEqual([])
      yield* queue.add("a", paper("回执甲"))
      yield* queue.step
      expect(desk.out).toEqual(["回执甲"])
    }))
  on("leaves nothing written behind when it has ended", (queue) =>
    Effect.gen(function*() {
      yield* queue.add("a", paper("回执甲"))
      yield* queue.step
      yield* queue.step
      const [entry] = yield* queue.list
      expect(entry).toEqual({ key: "a", place: 1, attempt: 1, copy: false, mayBeOut: true, stage: { _tag: "Ended", end: "completed" } })
      yield* queue.forget("a")
      expect(yield* queue.list).toEqual([])
    }))
  on("printed again is a 副本, under a key of its own", (queue, desk) =>
    Effect.gen(function*() {
      yield* queue.add("a", paper("回执甲"))
      yield* queue.step
      expect((yield* Effect.flip(queue.reprint("a", paper("回执甲")))).reason).toBe("open")
      yield* queue.step
      yield* queue.reprint("a", paper("回执甲"))
      yield* queue.step
      expect(ends(yield* queue.step)).toEqual([["a", "completed"]])
      expect(desk.out).toEqual(["回执甲", "回执甲（副本）"])
      expect([...desk.states.keys()]).toEqual(["a/1", "a/2"])
    }))
  on("that was never sent is no copy when it is wanted after all", (queue, desk) =>
    Effect.gen(function*() {
      yield* queue.add("a", paper("回执甲"))
      expect(ends([yield* queue.cancel("a")])).toEqual([["a", "cancelled"]])
      yield* queue.step
      expect(desk.out).toEqual([])
      yield* queue.reprint("a", paper("回执甲"))
      yield* queue.step
      expect(desk.out).toEqual(["回执甲"])
    }))
  on("of which nobody knows whether the printer took it is a 副本 when it is printed again, and no copy when it is only tried again", (queue, desk) =>
    Effect.gen(function*() {
      yield* queue.add("a", paper("甲"))
      yield* queue.add("b", paper("乙"))
      desk.failing = new PrinterError({ reason: "unreachable", detail: "no answer", remedy: "请检查网线。" })
      yield* queue.step
      yield* queue.cancel("b")
      desk.failing = undefined
      yield* queue.step
      expect(desk.out).toEqual(["甲"])
      yield* queue.add("c", paper("丙"))
      desk.failing = new PrinterError({ reason: "unreachable", detail: "no answer", remedy: "请检查网线。" })
      yield* queue.step
      yield* queue.cancel("c")
      desk.failing = undefined
      yield* queue.reprint("c", paper("丙"))
      yield* queue.reprint("b", paper("乙"))
      yield* queue.step
      expect(desk.out).toEqual(["甲", "丙（副本）", "乙"])
    }))
  on("waits in its place while the printer has no paper", (queue, desk) =>
    Effect.gen(function*() {
      desk.failing = empty
      yield* queue.add("a", paper("甲"))
      yield* queue.add("b", paper("乙"))
      expect(yield* queue.step).toEqual([])
      expect((yield* queue.list).map(({ stage }) => stage)).toEqual([
        { _tag: "Waiting", trouble: { reason: "paper", detail: "media-empty", remedy: "请装纸。" } },
        { _tag: "Waiting" }
      ])
      desk.failing = undefined
      yield* queue.step
      expect(desk.out).toEqual(["甲", "乙"])
    }))
  on("that a busy printer did not take is tried again at each step, and is no 副本", (queue, desk) =>
    Effect.gen(function*() {
      desk.failing = new PrinterError({ reason: "state", detail: "0x0507", remedy: "打印机正忙，请稍后再试。" })
      yield* queue.add("a", paper("甲"))
      yield* queue.add("b", paper("乙"))
      yield* queue.step
      yield* queue.step
      expect((yield* queue.list).map(({ attempt, mayBeOut, stage }) => [attempt, mayBeOut, stage])).toEqual([
        [1, false, { _tag: "Waiting", trouble: { reason: "state", detail: "0x0507", remedy: "打印机正忙，请稍后再试。" } }],
        [1, false, { _tag: "Waiting" }]
      ])
      desk.failing = undefined
      yield* queue.step
      expect(ends(yield* queue.step)).toEqual([["a", "completed"], ["b", "completed"]])
      expect(desk.out).toEqual(["甲", "乙"])
    }))
  on("that can never be printed ends, and those behind it go on", (queue, desk) =>
    Effect.gen(function*() {
      yield* queue.add("a", paper("王𬭎"))
      yield* queue.add("b", paper("乙"))
      const [a] = yield* queue.step
      expect(a?.stage).toEqual({ _tag: "Ended", end: "failed", trouble: { reason: "glyphs", detail: "no font has 𬭎", remedy: "请配置含有这个字的字体。" } })
      expect(desk.out).toEqual(["乙"])
      desk.failing = refused
      yield* queue.add("c", paper("丙"))
      expect(ends(yield* queue.step)).toEqual([["b", "completed"], ["c", "failed"]])
    }))
  on("that nobody can confirm is ended by a person, and printed again as 副本", (queue, desk) =>
    Effect.gen(function*() {
      desk.fresh = { _tag: "Held", reasons: ["unconfirmed"] }
      yield* queue.add("a", paper("甲"))
      yield* queue.step
      expect(yield* queue.step).toEqual([])
      expect(ends([yield* queue.cancel("a")])).toEqual([["a", "cancelled"]])
      yield* queue.reprint("a", paper("甲"))
      yield* queue.step
      expect(desk.out).toEqual(["甲", "甲（副本）"])
    }))
  on("that failed in the printer says so", (queue, desk) =>
    Effect.gen(function*() {
      desk.fresh = { _tag: "Failed", reasons: ["aborted-by-system"] }
      yield* queue.add("a", paper("甲"))
      yield* queue.step
      const [a] = yield* queue.step
      expect(a?.stage).toMatchObject({ end: "failed", trouble: { detail: "aborted-by-system" } })
    }))
  on("that failed is kept, and tried again as 副本 where something may have come out", (queue, desk) =>
    Effect.gen(function*() {
      desk.fresh = { _tag: "Failed", reasons: ["aborted-by-system"] }
      yield* queue.add("a", paper("甲"))
      yield* queue.step
      yield* queue.step
      desk.failing = refused
      yield* queue.add("b", paper("乙"))
      yield* queue.step
      desk.failing = undefined
      desk.fresh = { _tag: "Completed" }
      expect((yield* queue.retry("a")).copy).toBe(true)
      expect((yield* queue.retry("b")).copy).toBe(false)
      yield* queue.step
      expect(ends(yield* queue.step)).toEqual([["a", "completed"], ["b", "completed"]])
      expect(desk.out).toEqual(["甲", "甲（副本）", "乙"])
      expect((yield* Effect.flip(queue.retry("a"))).reason).toBe("gone")
    }))
  on("that failed and is not wanted any more is dropped, and its end stays", (queue, desk) =>
    Effect.gen(function*() {
      desk.failing = refused
      yield* queue.add("a", paper("甲"))
      yield* queue.step
      expect((yield* queue.list)[0]?.paper?.title).toBe("甲")
      expect(yield* queue.cancel("a")).toMatchObject({ stage: { end: "failed" } })
      expect((yield* queue.list)[0]?.paper).toBeUndefined()
      expect((yield* Effect.flip(queue.retry("a"))).reason).toBe("gone")
    }))
  on("that nobody can confirm is ended or tried again by the person who has looked", (queue, desk) =>
    Effect.gen(function*() {
      desk.fresh = { _tag: "Held", reasons: ["unconfirmed"] }
      yield* queue.add("a", paper("甲"))
      yield* queue.add("b", paper("乙"))
      expect((yield* Effect.flip(queue.confirm("a"))).reason).toBe("clear")
      yield* queue.step
      expect((yield* Effect.flip(queue.retry("a"))).reason).toBe("open")
      yield* queue.step
      expect(ends([yield* queue.confirm("a")])).toEqual([["a", "completed"]])
      yield* queue.retry("b")
      expect(ends(yield* queue.list)).toEqual([["a", "completed"], ["b", "Waiting"]])
      yield* queue.step
      expect(desk.out).toEqual(["甲", "乙", "乙（副本）"])
    }))
  on("that waits is in the line already when it is to be tried again", (queue, desk) =>
    Effect.gen(function*() {
      desk.failing = empty
      yield* queue.add("a", paper("甲"))
      yield* queue.step
      expect(yield* queue.retry("a")).toMatchObject({ attempt: 1, stage: { _tag: "Waiting" } })
    }))
  on("that is not there is told of", (queue) => Effect.map(Effect.flip(queue.reprint("x", paper("甲"))), ({ reason }) => expect(reason).toBe("unknown")))
})

describe("after a restart", () => {
  for (const dies of ["before", "after"] as const) {
    it.live(`nothing is lost or printed twice, with the power cut ${dies} the printer took it`, () =>
      Effect.gen(function*() {
        const path = join(yield* folder, "queue.json")
        const desk = makeFakeDesk()
        const first = yield* start(queueFile(path), desk)
        yield* first.add("a", paper("甲"))
        yield* first.add("b", paper("乙"))
        desk.dies = dies
        expect(Exit.isFailure(yield* Effect.exit(first.step))).toBe(true)
        const second = yield* start(queueFile(path), desk)
        expect((yield* second.list)[0]?.stage).toEqual({ _tag: "Sending" })
        expect((yield* Effect.flip(second.cancel("a")))).toMatchObject({ reason: "open" })
        yield* second.step
        expect(ends(yield* second.step)).toEqual([["a", "completed"], ["b", "completed"]])
        expect(desk.out).toEqual(["甲", "乙"])
        const third = yield* start(queueFile(path), desk)
        expect(yield* third.step).toEqual([])
        expect(readFileSync(path, "utf8")).not.toContain("欧阳示例")
        expect(statSync(path).mode & 0o077).toBe(0)
      }))
  }
  it.live("a sealed file says nothing of what is in it, and opens under its keys only", () =>
    Effect.gen(function*() {
      const path = join(yield* folder, "queue.json")
      const [older, newer, other] = [1, 2, 3].map((fill) => Redacted.make(new Uint8Array(32).fill(fill))) as [SealKey, SealKey, SealKey]
      const first = yield* start(queueFile(path, { keys: [older] }), makeFakeDesk())
      yield* first.add("a", paper("甲"))
      expect(readFileSync(path, "utf8")).not.toMatch(/甲|欧阳|Waiting|"a"/)
      expect(yield* Effect.flip(queueFile(path, { keys: [other] }).load)).toMatchObject({ reason: "store" })
      expect(yield* Effect.flip(queueFile(path).load)).toMatchObject({ reason: "store" })
      const second = yield* start(queueFile(path, { keys: [newer, older] }), makeFakeDesk())
      yield* second.add("b", paper("乙"))
      expect((yield* queueFile(path, { keys: [newer] }).load).map(({ key }) => key)).toEqual(["a", "b"])
      const changed = readFileSync(path)
      changed[changed.length - 5] = changed[changed.length - 5] === 65 ? 66 : 65
      writeFileSync(path, changed)
      expect(yield* Effect.flip(queueFile(path, { keys: [newer] }).load)).toMatchObject({ reason: "store" })
    }))
  it.live("several programs add to one file, and none is lost", () =>
    Effect.gen(function*() {
      const path = join(yield* folder, "queue.json")
      const names = Array.from({ length: 24 }, (_, i) => `k${i}`)
      // a queue of its own for each, as several programs would have
      yield* Effect.forEach(names, (name) => Effect.flatMap(start(queueFile(path), makeFakeDesk()), (queue) => queue.add(name, paper(name))), { concurrency: 8 })
      expect((yield* queueFile(path).load).map(({ key }) => key).toSorted()).toEqual(names.toSorted())
    }))
  it.live("a turn is one program's, until its scope ends", () =>
    Effect.gen(function*() {
      const path = join(yield* folder, "turn")
      yield* Effect.scoped(Effect.gen(function*() {
        expect(yield* takeTurn(path)).toBe(true)
        expect(yield* takeTurn(path)).toBe(false)
      }))
      expect(yield* takeTurn(path)).toBe(true)
    }))
  it.live("a spoilt file is an error, not an empty queue", () =>
    Effect.gen(function*() {
      const path = join(yield* folder, "queue.json")
      for (const content of ["", "[{}]", "{"]) {
        writeFileSync(path, content)
        const queue = yield* start(queueFile(path), makeFakeDesk())
        expect((yield* Effect.flip(queue.add("a", paper("甲")))).reason).toBe("store")
        expect(readFileSync(path, "utf8")).toBe(content)
      }
    }))
})

describe("whatever is heard, in whatever order", () => {
  const trouble = { reason: "paper", detail: "media-empty", remedy: "请装纸。" }
  const heard: fc.Arbitrary<Heard> = fc.constantFrom<Heard>(
    { _tag: "Sending" },
    { _tag: "Accepted", id: "1" },
    { _tag: "Delayed", trouble },
    { _tag: "Refused", trouble },
    { _tag: "Cancelled" },
    { _tag: "Confirmed" },
    { _tag: "State", state: { _tag: "Printing" } },
    { _tag: "State", state: { _tag: "Held", reasons: ["media-empty"] } },
    { _tag: "State", state: { _tag: "Completed" } },
    { _tag: "State", state: { _tag: "Cancelled" } },
    { _tag: "State", state: { _tag: "Failed", reasons: [] } }
  )
  it("a paper has one end, is never printed without being sent, and is gone when it has ended", () => {
    fc.assert(fc.property(fc.array(heard, { maxLength: 30 }), (all) => {
      let entry: QueueEntry = { key: "a", place: 1, attempt: 1, copy: false, mayBeOut: false, paper: paper("甲"), stage: { _tag: "Waiting" } }
      let count = 0
      for (const each of all) {
        const next = advance(entry, each)
        if (entry.stage._tag === "Ended") expect(next).toBe(entry)
        else if (next.stage._tag === "Ended") count += 1
        if (next.stage._tag === "Ended" && next.stage.end === "completed") expect(next.mayBeOut).toBe(true)
        expect(next.paper === undefined).toBe(next.stage._tag === "Ended" && next.stage.end !== "failed")
        entry = next
      }
      expect(count).toBeLessThanOrEqual(1)
    }))
  })
})
