/** Whether a complaint is taken up: evidence asked for, accepted, or declined on a ground of the place's list; and whom it is about. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { sameUnit } from "../ComplainedOf.ts"
import { clauseOf, no } from "../Refusal.ts"
import type { ComplaintState, State } from "../State.ts"
import { decliningGround } from "./complain.ts"
import { type Decided, isOver, limitOf, type Wish } from "./Wish.ts"

type Screened = Extract<State, { readonly _tag: "ComplaintRegistered" | "AwaitingEvidence" }>

const merged = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set([...one, ...other])]

/** More is learned of whom it is about; nothing new is no fact. @internal */
export const nameComplainedOf = ({ against }: Wish<"NameComplainedOf">, { complaint }: ComplaintState, context: Context): Decided => {
  const known = complaint.against
  const { actors, colleagues, unit } = against
  if (unit === undefined && actors.length + colleagues.length === 0) return no("NobodyNamed", context)
  if (unit !== undefined && known.unit !== undefined && !sameUnit(unit, known.unit)) return no("UnitAlreadyNamed", context, known.unit)
  const named = known.unit ?? unit
  const next = { ...(named !== undefined && { unit: named }), actors: merged(known.actors, actors), colleagues: merged(known.colleagues, colleagues) }
  const same = named === known.unit && next.actors.length === known.actors.length && next.colleagues.length === known.colleagues.length
  return Result.succeed(same ? [] : [{ _tag: "ComplainedOfNamed", on: context.today, against: next }])
}

/** @internal */
export const askEvidence = ({ what, workingDays }: Wish<"AskEvidence">, { complaint }: Screened, context: Context): Decided =>
  complaint.contact === undefined
    ? no("NoContact", context)
    : Result.map(limitOf(workingDays, "screening", context), (limit) => [{ _tag: "EvidenceAsked", on: context.today, what, limit }])

/** Late evidence counts too, as long as nothing was decided; it is noted as late. @internal */
export const recordEvidence = ({ evidence, on }: Wish<"RecordEvidence">, state: ComplaintState): Decided =>
  Result.succeed([{ _tag: "EvidenceRecorded", on, evidence, late: state._tag === "AwaitingEvidence" && isOver(state.awaited.limit, on) }])

/** @internal */
export const accept = (context: Context): Decided => Result.succeed([{ _tag: "Accepted", on: context.today, basis: clauseOf("handling", context) }])

/** The key of the ground that needs either no contact, or evidence that was asked for. */
const WITHOUT_CONTACT = "noContactOrEvidence"

/** @internal */
export const decline = ({ ground, reason }: Wish<"Decline">, state: Screened, context: Context): Decided => {
  if (state._tag === "AwaitingEvidence" && !isOver(state.awaited.limit, context.today)) return no("EvidenceAwaited", context)
  const { asked, contact } = state.complaint
  return Result.flatMap(decliningGround(ground, context), (found): Decided =>
    found.key === WITHOUT_CONTACT && contact !== undefined && asked.length === 0
      ? no("ContactLeft", context)
      : Result.succeed([{ _tag: "Declined", on: context.today, ground: found, reason, basis: clauseOf("handling", context) }]))
}
