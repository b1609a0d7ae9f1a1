/** Whatever is handed to a desk as a wish, it answers with a result or an error that has a tag, never with a defect. */
import { it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { expect } from "vitest"
import { clerk, handler, letters } from "../../test/letterDesk.ts"
import { LetterCommand } from "../../test/letterRoom.ts"

const TAGS = new Set(["Refused", "NoCommand", "StaleStream", "SealBroken", "KeyUsedElsewhere", "NumberTaken", "StoreError"])
const commands = Arbitrary.schema(Schema.Array(Schema.Struct({
  wish: LetterCommand, id: Schema.Literals(["", "a", "b/c", "\u0000", "__proto__"]), key: Schema.optionalKey(Schema.Literals(["k1", "k2"])),
  drop: Schema.Boolean, add: Schema.optionalKey(Schema.Literals(["_tag", "sender", "text", "constructor"])), with: Schema.Json
})))

it.effect.prop("wishes of the room, and wishes that were damaged", [commands], ([list]) =>
  Effect.gen(function*() {
    const by = { clerk, handler }
    for (const { add, drop, id, key, wish, with: value } of list) {
      const given: Record<string, unknown> = { ...wish }
      if (drop) delete given[Object.keys(given).at(-1)!]
      if (add !== undefined) given[add] = value
      for (const who of [by.clerk, by.handler]) {
        const tag = yield* letters.execute(id, given as never, { ...who, ...(key !== undefined && { idempotencyKey: key }) }).pipe(
          Effect.as("done"), Effect.catch((error) => Effect.succeed(error._tag))
        )
        expect(tag === "done" || TAGS.has(tag)).toBe(true)
      }
    }
    expect((yield* letters.verify()).sound).toBe(true)
  }).pipe(Effect.provide(layerMemory())), { arbitrary: { runs: 200 } })
