/** What every sheet is drawn by: whose zone, when, who asks, and which of the wishes near at hand they may have. */
import { standingOf } from "@zone/core/desk"
import type { AnyRoom, Context, Offer } from "@zone/core/rules"
import type { Actor } from "@zone/core/terms"
import type { SheetOffer } from "../api/SheetsGroup.ts"

/** Who looks at which zone, and when. */
export interface Looking {
  readonly actor: Actor
  readonly zone: string
  /** `YYYY-MM-DDTHH:MM` in China. */
  readonly at: string
  readonly context: Context
  /** The calendar that wishes are judged by. */
  readonly calendar: string
}

/** What whoever asks may wish of each state so far. A state that is kept is the same object until something happens with it. */
const allowed = new WeakMap<object, Map<string, ReadonlySet<string>>>()

const allowedOf = (room: AnyRoom, state: object, { actor, calendar, context }: Looking): ReadonlySet<string> => {
  const key = `${actor.role} ${actor.id} ${context.today} ${calendar}`
  const known = allowed.get(state) ?? new Map<string, ReadonlySet<string>>()
  allowed.set(state, known)
  const before = known.get(key)
  if (before) return before
  // of yesterday, and of a calendar that was, nobody asks again
  if (known.size > 50) known.clear()
  const wishes = new Set(standingOf(room, state, context).flatMap(({ permitted, standing, wish }) => (permitted && standing === "may" ? [wish] : [])))
  known.set(key, wishes)
  return wishes
}

/** Of what lies near at hand, what whoever asks may wish in this state, in the words of the room. @internal */
export const offersIn = (room: AnyRoom, state: unknown, looking: Looking) => {
  const wishes = allowedOf(room, state as object, looking)
  return (offers: ReadonlyArray<Offer>): ReadonlyArray<SheetOffer> =>
    offers.flatMap(({ wish, ...offer }) => (wishes.has(wish) ? [{ wish, name: room.wishNames[wish] ?? wish, ...offer }] : []))
}

/** The zones that there is something of, that of the office first. @internal */
export const zonesIn = (own: string, matters: ReadonlyArray<{ readonly zone: string }>): ReadonlyArray<string> =>
  [own, ...new Set(matters.map(({ zone }) => zone).filter((zone) => zone !== own).toSorted())]
