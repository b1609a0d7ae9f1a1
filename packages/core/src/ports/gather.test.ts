/** What is asked for at the same time is kept in one go, and nobody goes on before it is. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { describe, expect, it } from "vitest"
import { gather } from "./gather.ts"

describe("gather", () => {
  it("keeps what many ask for in one go, each thing once, and in order", async () => {
    const kept: Array<ReadonlyArray<number>> = []
    const record = gather((items: ReadonlyArray<number>) => Effect.sync(() => void kept.push([...items])))
    await Effect.runPromise(Effect.forEach([1, 2, 3, 4], (item) => record([item]), { concurrency: "unbounded" }))
    expect(kept).toEqual([[1, 2, 3, 4]])
    await Effect.runPromise(Effect.forEach([[5], [6]], (items) => record(items)))
    expect(kept).toEqual([[1, 2, 3, 4], [5], [6]])
  })

  it("lets nobody go on before theirs is kept", async () => {
    let kept = false
    const record = gather(() => Effect.delay(Effect.sync(() => { kept = true }), "5 millis"))
    const seen = await Effect.runPromise(Effect.forEach([1, 2, 3], (item) => Effect.map(record([item]), () => kept), { concurrency: "unbounded" }))
    expect(seen).toEqual([true, true, true])
  })

  it("fails for all of them where it fails, and not for those that come after", async () => {
    let times = 0
    const record = gather(() => Effect.suspend(() => (times++ === 0 ? Effect.fail("full") : Effect.void)))
    const failed = await Effect.runPromise(Effect.forEach([1, 2], (item) => Effect.flip(record([item])), { concurrency: "unbounded" }))
    expect(failed).toEqual(["full", "full"])
    await Effect.runPromise(record([3]))
  })

  it("keeps the others' also where the first one's caller goes away", async () => {
    const kept: Array<number> = []
    const record = gather((items: ReadonlyArray<number>) => Effect.sync(() => void kept.push(...items)))
    await Effect.runPromise(Effect.gen(function*() {
      const first = yield* Effect.forkChild(record([1]), { startImmediately: true })
      const second = yield* Effect.forkChild(record([2]), { startImmediately: true })
      yield* Fiber.interrupt(first)
      yield* Fiber.join(second)
    }))
    expect(kept).toEqual([1, 2])
  })
})
