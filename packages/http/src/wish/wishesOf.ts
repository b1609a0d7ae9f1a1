/**
 * What may be done with a matter now, and what may not, with the law's reason: asked of the room itself, before anything is filled in.
 *
 * A room looks first where a matter stands and then at what a wish says. A wish with nothing in it is therefore refused for the state, or
 * for what it lacks. Which of the two, samples tell: what is answered with the same no whatever it says, is refused for the state.
 */
import { wishSchemas } from "@zone/core/desk"
import type { AnyRoom, AnyWish, Context, Refusal } from "@zone/core/rules"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { WishStanding } from "../api/MatterShown.ts"
import { samplesOf } from "./samplesOf.ts"

/** The refusal; nothing where it goes through, or gets as far as looking for what is not there. */
const ask = (room: AnyRoom, state: unknown, wish: AnyWish, context: Context): Refusal | undefined => {
  try {
    const decided = room.decide(state, wish, context)
    return Result.isFailure(decided) ? decided.failure : undefined
  } catch {
    return undefined
  }
}

/** The no that a wish comes to whatever it says; nothing where it may be made. @internal */
export const refusalOf = (room: AnyRoom, state: unknown, tag: string, schema: Schema.Top, context: Context): Refusal | undefined => {
  const bare = ask(room, state, { _tag: tag }, context)
  if (bare === undefined) return undefined
  for (const sample of samplesOf(schema, state, context.today)) {
    const refused = ask(room, state, sample as AnyWish, context)
    if (refused?._tag !== bare._tag) return undefined
  }
  return bare
}

/** @internal */
export const wishesOf = (room: AnyRoom, state: unknown, context: Context): ReadonlyArray<WishStanding> =>
  [...wishSchemas(room)].map(([wish, schema]): WishStanding => {
    const roles = room.permits[wish] ?? []
    const common = { wish, name: room.wishNames[wish] ?? wish, roles, permitted: roles.includes(context.actor.role) }
    const refusal = refusalOf(room, state, wish, schema, context)
    return refusal === undefined
      ? { ...common, standing: "may" }
      : { ...common, standing: "no", refusal: { tag: refusal._tag, basis: refusal.basis, remedy: refusal.remedy } }
  })
