/** The last position is found without reading everything, whatever gaps there are. */
import { it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { expect } from "vitest"
import { FactStore } from "../ports/FactStore.ts"
import { lastPosition } from "./lastPosition.ts"

const storeOf = (positions: ReadonlyArray<number>) => {
  let asked = 0
  const after = (position: bigint) => Effect.sync(() => {
    asked += 1
    return positions.filter((each) => BigInt(each) > position).slice(0, 1).map((each) => ({ position: BigInt(each) }))
  })
  return { store: { after } as unknown as FactStore["Service"], asked: () => asked }
}

const Positions = Arbitrary.schema(Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }))).check(Schema.isMaxLength(60)))

it.effect.prop("finds it in any store", [Positions], ([drawn]) =>
  Effect.gen(function*() {
    const positions = [...new Set(drawn)].toSorted((one, other) => one - other)
    expect(yield* Effect.provideService(lastPosition("a-1"), FactStore, storeOf(positions).store)).toBe(BigInt(positions.at(-1) ?? 0))
  }), { arbitrary: { runs: 300 } })

it("asks few times where there are many", async () => {
  const { asked, store } = storeOf(Array.from({ length: 20_000 }, (_, i) => i + 1))
  expect(await Effect.runPromise(Effect.provideService(lastPosition("a-1"), FactStore, store))).toBe(20_000n)
  expect(asked()).toBeLessThan(60)
})
