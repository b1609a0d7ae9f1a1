/** Opening hours: as the rules or the office tell them, otherwise on some days, and when the zone was really opened and closed. */
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import { basisIn } from "../../rules/basisIn.ts"
import { openingBy } from "../../rules/openingOn.ts"
import type { OpeningHours } from "../../rules/OpeningHours.ts"
import type { Context } from "../../rules/Room.ts"
import { no, type Refusal } from "../Refusal.ts"
import type { OpeningTimes } from "../State.ts"
import { worksIn } from "../worksIn.ts"
import { type Decided, fact, limitOn, type Wish, wrongDay } from "./Wish.ts"

/** The hours that the rules write out, or those that the office tells where they do not. */
const hoursOf = ({ seasons: told, weekdays }: Wish<"SetHours">, context: Context): Result.Result<OpeningHours, Refusal> => {
  const rule = context.rules.find(({ requirement }) => requirement.kind === "Hours")
  const set = rule?.requirement.kind === "Hours" ? rule.requirement : undefined
  if (set?.seasons && told) return no("HoursOfRules", context, undefined, rule?.basis[0])
  const seasons = set?.seasons ?? told
  if (!seasons) return no("HoursMissing", context, set?.sameAs === undefined ? undefined : `与${set.sameAs}一致`, rule?.basis[0])
  const wrong = seasons.find(({ closes, opens }) => closes <= opens)
  if (wrong) return no("ClosesTooEarly", context, `${wrong.opens}—${wrong.closes}`)
  const basis = rule?.basis[0] ?? basisIn(context, "hours/opening")
  // which times they are, where the rules point to another office or are silent, the office says
  return Result.succeed({ seasons, ...(weekdays && { weekdays }), exceptions: [], basis: set?.seasons ? basis : { ...basis, reading: "interpretation" } })
}

/** Exceptions that were told stay told; the same hours again change nothing. @internal */
export const setHours = (wish: Wish<"SetHours">, before: OpeningTimes | undefined, context: Context): Decided =>
  wrongDay(wish.on, before?.changedOn ?? wish.on, context) ?? Result.flatMap(hoursOf(wish, context), (hours) => {
    const kept = { ...hours, exceptions: before?.hours.exceptions ?? [] }
    return before && Equal.equals(kept, before.hours) ? Result.succeed([]) : fact({ _tag: "HoursSet", on: wish.on, title: "开放时间", hours: kept })
  })

/** @internal */
export const announceException = ({ from, on, reason, spans, through, unforeseen }: Wish<"AnnounceException">, { changedOn }: OpeningTimes, context: Context): Decided => {
  const wrong = wrongDay(on, changedOn, context)
  if (wrong) return wrong
  if (through < from) return no("DaysReversed", context, `${through}早于${from}`)
  const closes = spans.find((each) => each.closes <= each.opens)
  if (closes) return no("ClosesTooEarly", context, `${closes.opens}—${closes.closes}`)
  if (on >= from && unforeseen !== true) return no("NotToldBefore", context, from)
  return fact({ _tag: "ExceptionAnnounced", on, exception: { from, through, spans, reason, toldOn: on }, unforeseen: unforeseen === true })
}

/** The first opening and the last closing of a day as told; nothing where it is closed or nobody can tell. */
const toldOn = (day: string, { hours }: OpeningTimes, context: Context): { readonly opens: string; readonly closes: string } | undefined => {
  const spans = openingBy(hours, day, worksIn(context, hours.basis))?.spans ?? []
  const [first] = spans
  return first && { opens: first.opens, closes: spans.reduce((last, { closes }) => (closes > last ? closes : last), first.closes) }
}

/** @internal */
export const recordOpening = ({ on, time }: Wish<"RecordOpening">, opening: OpeningTimes, context: Context): Decided => {
  const last = opening.days.at(-1)
  if (last?.on === on) return no("AlreadyOpened", context, on)
  if (last && last.closed === undefined) return no("StillOpen", context, last.on)
  return wrongDay(on, last?.on ?? opening.on, context)
    ?? Result.flatMap(limitOn("当日关闭", on, basisIn(context, "facility/switching hours/opening"), context), (limit) => {
      const told = toldOn(on, opening, context)
      return fact({ _tag: "Opened", on, time, by: context.actor.id, ...(told && { late: time > told.opens }), limit })
    })
}

/** The day that was opened is closed, also on a later day: then it was left open. @internal */
export const recordClosing = ({ on, time }: Wish<"RecordClosing">, opening: OpeningTimes, context: Context): Decided => {
  const last = opening.days.at(-1)
  if (!last || last.closed !== undefined) return no("NotOpened", context, on)
  const wrong = wrongDay(on, last.on, context)
  if (wrong) return wrong
  if (on === last.on && time < last.opened) return no("DaysReversed", context, `${time}早于${last.opened}`)
  const told = toldOn(last.on, opening, context)
  return fact({ _tag: "Closed", on, time, by: context.actor.id, ...(told && { early: on === last.on && time < told.closes }) })
}
