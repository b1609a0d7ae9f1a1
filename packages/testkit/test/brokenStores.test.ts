/** The suite is worth what it finds: each store here breaks one promise, and each must be found. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { assert } from "vitest"
import { FactStoreConformance, listFailing } from "../src/index.ts"
import { brokenStore, brokenStores } from "./brokenStores.ts"

const abilities = { reopens: true, opensTwice: false, witness: true }
const { cases } = FactStoreConformance

/** The first case that fails, looked for among the quick ones first. */
const findFailing = Effect.fnUntraced(function*(change: Parameters<typeof brokenStore>[0]) {
  for (const each of cases.toSorted((one, other) => Number(/reader|pages, sorts/.test(one.name)) - Number(/reader|pages, sorts/.test(other.name)))) {
    const [failing] = yield* listFailing([each], Effect.sync(() => brokenStore(change)), abilities)
    if (failing !== undefined) return failing
  }
  return undefined
})

describe("FactStoreConformance finds a store that", () => {
  for (const [wrong, change] of Object.entries(brokenStores)) {
    it.live(wrong, () => Effect.map(findFailing(change), (failing) => assert.isDefined(failing)), 60_000)
  }
  it.live("is not broken: nothing", () => Effect.map(findFailing(() => ({})), (failing) => assert.isUndefined(failing)), 60_000)
})
