/**
 * The no that a wish meets as a matter stands, before anybody has written it.
 *
 * A room looks at its state before it looks into a wish, so a refusal that came without a look into it holds whatever the wish says. Some look
 * into the wish first; then samples that are put together from the schema tell: what is answered with the same no whatever it says, is refused
 * for the state. Nothing here is ever kept.
 */
import * as Result from "effect/Result"
import type { AnyRoom, AnyWish, Context, Refusal } from "../rules/Room.ts"
import { samplesOf } from "./clear/samplesOf.ts"
import { wishSchemas } from "./clear/wishSchemas.ts"

/** A wish of a tag that nothing else is known of, and whether somebody looked for more. */
const probe = (tag: string): { readonly wish: AnyWish; readonly lookedInto: () => boolean } => {
  let looked = false
  const wish = new Proxy<AnyWish>({ _tag: tag }, {
    get: (target, field) => {
      if (field !== "_tag") looked = true
      return Reflect.get(target, field) as unknown
    },
    has: (target, field) => {
      if (field !== "_tag") looked = true
      return Reflect.has(target, field)
    },
    ownKeys: (target) => {
      looked = true
      return Reflect.ownKeys(target)
    }
  })
  return { wish, lookedInto: () => looked }
}

/** The refusal; nothing where it goes through, or gets as far as looking for what is not there. */
const ask = (room: AnyRoom, state: unknown, wish: AnyWish, context: Context): Refusal | undefined => {
  try {
    const decided = room.decide(state, wish, context)
    return Result.isFailure(decided) ? decided.failure : undefined
  } catch {
    return undefined
  }
}

/**
 * The refusal that any wish of this tag meets on a matter in this state; none where it depends on what the wish says, and none for a tag that
 * the room does not know. It decides nothing: what is wished is decided as ever.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf, refusalOf, rooms } from "@zone/core/desk"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const context = contextOf({ book, calendar: chinaCalendar }, { today: "2026-11-22", actor: { id: "u-1", role: "auditor" }, agency: "a-1" })
 * const room = rooms.find(({ name }) => name === "zone")!
 * refusalOf(room, room.initial, "Recheck", context)?._tag // => "NotInspected"
 * refusalOf(room, room.initial, "RecordInspection", context) // => undefined
 * ```
 */
export const refusalOf = (room: AnyRoom, state: unknown, tag: string, context: Context): Refusal | undefined => {
  const schema = wishSchemas(room).get(tag)
  if (schema === undefined) return undefined
  const { lookedInto, wish } = probe(tag)
  const first = ask(room, state, wish, context)
  if (first === undefined || !lookedInto()) return first
  for (const sample of samplesOf(schema, state, context)) {
    if (ask(room, state, sample as AnyWish, context)?._tag !== first._tag) return undefined
  }
  return first
}
