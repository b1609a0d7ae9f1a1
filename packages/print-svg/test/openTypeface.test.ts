/** Fonts that cannot be used are refused with their name. */
import { readBold } from "@zone/font-noto-sans-sc"
import * as Effect from "effect/Effect"
import { expect, it } from "vitest"
import { openTypeface, readFont } from "../src/index.ts"

const refusal = (bytes: Uint8Array, face?: number) =>
  Effect.runPromise(Effect.flip(openTypeface([{ name: "office.ttf", bytes, ...(face !== undefined && { face }) }])))

it.each([
  ["nothing", new Uint8Array()],
  ["a page", new TextEncoder().encode("<!doctype html><title>no font</title>")],
  ["a font cut short", readBold().subarray(0, 400)]
])("%s", async (_, bytes) => {
  expect(await refusal(bytes)).toMatchObject({ _tag: "TypesetError", reason: "fontUnreadable", detail: expect.stringContaining("office.ttf") as string })
})

it("a face that a collection has not, and a file that is not there", async () => {
  expect((await refusal(readBold(), 9)).reason).toBe("fontUnreadable")
  const missing = await Effect.runPromise(Effect.flip(readFont("/nowhere/simhei.ttf")))
  expect(missing).toMatchObject({ reason: "fontUnreadable", detail: expect.stringContaining("/nowhere/simhei.ttf") as string })
})
