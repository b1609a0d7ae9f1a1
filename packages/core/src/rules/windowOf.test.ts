/** For whom a window receives: the nearest pack that says something about such a place. */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { resolve } from "./resolve.ts"
import type { RulePack } from "./RulePack.ts"
import { windowOf } from "./windowOf.ts"

const packOf = (id: string, more: Partial<RulePack>): RulePack => ({
  id,
  division: id.split("/")[0]!,
  documents: [{ id, title: `${id}办法`, number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }],
  clauses: { "X-1": "第一条", "X-2": "第二条" },
  requirements: [],
  ...more
})

const upper = packOf("cn-990000/zone", {
  windows: [
    { receivesFor: ["government", "departments"], venues: ["serviceHall"], clauses: ["X-1"] },
    { receivesFor: ["itself"], clauses: ["X-2"], reading: "没有明说" }
  ]
})
const lower = packOf("cn-990101/zone", { extends: ["cn-990000/zone"], windows: [{ receivesFor: ["departments"], venues: ["serviceHall"], tiers: ["county"], clauses: ["X-1"] }] })
const book = Result.getOrThrow(resolve("cn-990101/zone", [upper, lower], "2026-11-22"))

it("takes the first rule that fits of the nearest pack, with its clause", () => {
  expect(windowOf(book, { venue: "serviceHall", tier: "county" })).toMatchObject({ receivesFor: ["departments"], basis: { document: "cn-990101/zone", clause: "X-1", reading: "text" } })
  expect(windowOf(book, { venue: "serviceHall", tier: "city" })).toMatchObject({ receivesFor: ["government", "departments"], basis: { document: "cn-990000/zone" } })
  expect(windowOf(book, { venue: "library", tier: "county" })).toMatchObject({ receivesFor: ["itself"], basis: { clause: "X-2", reading: "interpretation", cite: "《cn-990000/zone办法》第二条（没有明说）" } })
})

it("refuses a clause that the pack does not list, with its place", () => {
  const wrong = resolve("cn-990000/zone", [packOf("cn-990000/zone", { windows: [{ receivesFor: ["itself"], clauses: ["X-9"] }] })], "2026-11-22")
  expect(Result.isFailure(wrong) && wrong.failure).toMatchObject({ _tag: "PackFault", path: "windows[0].clauses" })
})
