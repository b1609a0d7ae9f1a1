/** The last position is found without reading everything, whatever gaps there are. */
import type { FactStore } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { lastPosition } from "./watchFacts.ts"

const storeOf = (positions: ReadonlyArray<number>) => {
  let asked = 0
  const after = (position: bigint) => Effect.sync(() => {
    asked += 1
    return positions.filter((each) => BigInt(each) > position).slice(0, 1).map((each) => ({ position: BigInt(each) }))
  })
  return { store: { after } as unknown as FactStore["Service"], asked: () => asked }
}

it("finds it in any store", async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 60 }), async (drawn) => {
    const positions = drawn.toSorted((one, other) => one - other)
    expect(await Effect.runPromise(lastPosition(storeOf(positions).store, "a-1"))).toBe(BigInt(positions.at(-1) ?? 0))
  }), { numRuns: 300 })
})

it("asks few times where there are many", async () => {
  const { asked, store } = storeOf(Array.from({ length: 20_000 }, (_, i) => i + 1))
  expect(await Effect.runPromise(lastPosition(store, "a-1"))).toBe(20_000n)
  expect(asked()).toBeLessThan(60)
})
