/** The desk for a team without Effect: Promises that resolve to plain values and are rejected with tagged Errors. */
import { layerFactStore, layerMemory, layerVault } from "@zone/core/memory"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { expect, expectTypeOf, it } from "vitest"
import { agency, clerk, letters } from "../../test/letterDesk.ts"
import type { Attachments } from "../ports/Attachments.ts"
import type { FactStore } from "../ports/FactStore.ts"
import { StoreError } from "../ports/StoreError.ts"
import type { Vault } from "../ports/Vault.ts"
import { type Needs, toPromises } from "./toPromises.ts"

const sealed = { subject: "p", sealed: "x" }

it("gives every method as a Promise, programs without parameters too", async () => {
  const desk = toPromises(letters, layerMemory())
  const subject = await desk.newSubject()
  const sender = await desk.seal(agency, subject, "张三")
  const done = await desk.execute("l-1", { _tag: "Open", kind: "letter", sender }, clerk)
  expect(done.version).toBe(1)
  expect((await desk.page({ agency, name: "张三", limit: 9 })).entries[0]?.row.number).toBe(done.row?.number)
  const numbers: Array<string> = []
  for await (const { row } of desk.entries({ agency })) numbers.push(row.number)
  expect(numbers).toEqual([done.row?.number])
  expect(await desk.reveal(sender, "name", { agency, actor: { id: "a-1", role: "auditor" }, why: "核对" })).toEqual({ masked: true, text: "张*" })
  expect((await desk.checkpoint()).facts).toBe(1)
  expect((await desk.verify()).sound).toBe(true)
  await desk.close()
})

it("rejects with Errors that have a tag", async () => {
  const desk = toPromises(letters, layerMemory())
  const refused = await desk.execute("l-1", { _tag: "Note", text: "x" }, clerk).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Error)
  expect(refused).toMatchObject({ _tag: "Refused", refusal: { _tag: "NotOpen" } })
  await expect(desk.execute("l-1", { _tag: "Sing" } as never, clerk)).rejects.toMatchObject({ _tag: "NoCommand" })
  await expect(desk.execute("l-1", { _tag: "Open", kind: "letter", sender: sealed }, clerk)).rejects.toMatchObject({ _tag: "SealBroken" })
  await expect(desk.page({ agency, limit: 1, after: "?" })).rejects.toMatchObject({ _tag: "StoreError", reason: "other" })
  await desk.close()
})

it("rejects with what kept the layer from being built, at the first call and each after it", async () => {
  const locked = new StoreError({ reason: "locked", operation: "open", detail: "x", remedy: "x" })
  const desk = toPromises(letters, Layer.effectDiscard(Effect.fail(locked)).pipe(Layer.provideMerge(layerMemory())))
  for (let i = 0; i < 2; i++) await expect(desk.load(agency, "l-1")).rejects.toMatchObject({ reason: "locked" })
  await desk.close()
})

it("needs a store and a vault, and nothing else", () => {
  expectTypeOf<Needs<typeof letters>>().toEqualTypeOf<FactStore | Vault>()
  expectTypeOf<Attachments>().not.toExtend<Needs<typeof letters>>()
  const desk = toPromises(letters, Layer.mergeAll(layerFactStore(), layerVault()))
  expectTypeOf(desk.newSubject).toEqualTypeOf<() => Promise<string>>()
  expectTypeOf(desk.numbers).returns.resolves.toExtend<ReadonlyArray<{ readonly number: number }>>()
})
