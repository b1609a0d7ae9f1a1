/** Time away: asked for, approved, taken over, begun, ended. A full-timer goes only with approval and after somebody took over. */
import * as Result from "effect/Result"
import { basisIn } from "../../rules/basisIn.ts"
import { dayClock } from "../../rules/dayClock.ts"
import { isLate } from "../../rules/isLate.ts"
import type { Context } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import { fromOutside, no, type Refusal } from "../Refusal.ts"
import { type Absence, awayNow, coverNow, momentOf, type Post } from "../State.ts"
import { type Decided, fact, heldBy, holderOf, type Wish, wrongDay } from "./Wish.ts"

type No = Result.Result<never, Refusal>

const find = (post: Post, id: string, context: Context): Result.Result<Absence, Refusal> => {
  const absence = post.absences.find((each) => each.id === id)
  return absence ? Result.succeed(absence) : no("AbsenceUnknown", context, id)
}

/** The notice speaks of 临时抽调; that other time away is dealt with alike is a reading. */
const releaseBasis = ({ kind }: Absence, { needs: { release } }: Post, context: Context): Basis => {
  const basis = release?.basis ?? basisIn(context, "staff/release")
  return kind === "secondment" ? basis : { ...basis, reading: "interpretation" }
}

const isAway = (post: Post, staff: string): boolean => awayNow(post).some((each) => each.staff === staff)
const covering = (post: Post, staff: string): Absence | undefined => post.absences.find((each) => coverNow(each)?.by === staff)

/** @internal */
export const requestAbsence = ({ from, id, kind, on, staff, through }: Wish<"RequestAbsence">, post: Post, context: Context): Decided => {
  if (post.absences.some((each) => each.id === id)) return no("IdKnown", context, id)
  if (through !== undefined && through < from) return no("DaysReversed", context, `${through}早于${from}`)
  return Result.flatMap(heldBy(post, staff, on, context), () => {
    const basis: Basis = { ...basisIn(context, "staff/release staff/one-person"), reading: "interpretation" }
    const back = through === undefined ? undefined : context.limit(dayClock("离岗截止", through, basis))
    if (back && Result.isFailure(back)) return Result.fail(fromOutside(back.failure))
    return fact({ _tag: "AbsenceRequested", on, id, staff, kind, from, ...(back && { back: back.success }) })
  })
}

/** Asked for, not decided yet. */
const undecided = ({ approvedOn, declinedOn, kind, left, requestedOn, returned }: Absence, on: string, context: Context): No | undefined => {
  if (approvedOn !== undefined || declinedOn !== undefined) return no("AbsenceDecided", context)
  if (returned !== undefined) return no("AlreadyBack", context)
  // who had to go at once is approved afterwards
  return wrongDay(on, requestedOn, context) ?? (left !== undefined && kind !== "sudden" && on > left.slice(0, 10) ? no("AlreadyAway", context) : undefined)
}

/** @internal */
export const approveAbsence = ({ id, on }: Wish<"ApproveAbsence">, post: Post, context: Context): Decided =>
  Result.flatMap(find(post, id, context), (absence) => undecided(absence, on, context) ?? fact({ _tag: "AbsenceApproved", on, id }))

/** @internal */
export const declineAbsence = ({ id, on, reason }: Wish<"DeclineAbsence">, post: Post, context: Context): Decided =>
  Result.flatMap(find(post, id, context), (absence) => undecided(absence, on, context) ?? fact({ _tag: "AbsenceDeclined", on, id, reason }))

/** @internal */
export const takeOver = ({ by, id, on, time }: Wish<"TakeOver">, post: Post, context: Context): Decided =>
  Result.flatMap(find(post, id, context), (absence) => {
    if (absence.returned !== undefined) return no("AlreadyBack", context)
    if (absence.declinedOn !== undefined) return no("AbsenceDeclined", context)
    const last = coverNow(absence)
    const wrong = wrongDay(on, (last?.from ?? absence.requestedOn).slice(0, 10), context)
    if (wrong) return wrong
    if (last && momentOf(on, time) < last.from) return no("DayTooEarly", context, on)
    const holder = holderOf(post, by)
    if (!holder || holder.place !== "deputy" || by === absence.staff || momentOf(on, time) < holder.from) return no("CoverNotDeputy", context, by)
    if (isAway(post, by)) return no("CoverAway", context, by)
    return covering(post, by) ? no("CoverBusy", context, by) : fact({ _tag: "TakenOver", on, ...(time !== undefined && { time }), id, by })
  })

/** What a full-timer of an AB post needs before going. */
const notReleased = (absence: Absence, moment: string, post: Post, context: Context): No | undefined => {
  const { approvedOn, staff } = absence
  if (!post.needs.release || holderOf(post, staff)?.tenure !== "fullTime") return undefined
  const basis = releaseBasis(absence, post, context)
  if (approvedOn === undefined || approvedOn > moment.slice(0, 10)) return no("NotApproved", context, undefined, basis)
  const cover = coverNow(absence)
  return cover && cover.from <= moment ? undefined : no("NotTakenOver", context, undefined, basis)
}

/** @internal */
export const leave = ({ id, on, time }: Wish<"Leave">, post: Post, context: Context): Decided =>
  Result.flatMap(find(post, id, context), (absence) => {
    const { declinedOn, left, requestedOn, returned, staff } = absence
    if (returned !== undefined) return no("AlreadyBack", context)
    if (left !== undefined || isAway(post, staff)) return no("AlreadyAway", context)
    if (declinedOn !== undefined) return no("AbsenceDeclined", context)
    return Result.flatMap(heldBy(post, staff, on, context, time), () => {
      const wrong = wrongDay(on, requestedOn, context) ?? notReleased(absence, momentOf(on, time), post, context)
      if (wrong) return wrong
      return covering(post, staff) ? no("CoverBusy", context, staff) : fact({ _tag: "Left", on, ...(time !== undefined && { time }), id })
    })
  })

/** @internal */
export const recordSuddenAbsence = ({ id, on, staff, time }: Wish<"RecordSuddenAbsence">, post: Post, context: Context): Decided => {
  if (post.absences.some((each) => each.id === id)) return no("IdKnown", context, id)
  return Result.flatMap(heldBy(post, staff, on, context, time), () =>
    isAway(post, staff) ? no("AlreadyAway", context, staff) : fact({ _tag: "SuddenlyAbsent", on, ...(time !== undefined && { time }), id, staff }))
}

/** @internal */
export const comeBack = ({ id, on, time }: Wish<"Return">, post: Post, context: Context): Decided =>
  Result.flatMap(find(post, id, context), ({ back, covers, left, returned }) => {
    if (returned !== undefined) return no("AlreadyBack", context)
    if (left === undefined) return no("NotAway", context)
    const moment = momentOf(on, time)
    const wrong = wrongDay(on, left.slice(0, 10), context)
    if (wrong) return wrong
    if (moment < left || covers.some(({ from }) => moment < from)) return no("DayTooEarly", context, on)
    return fact({ _tag: "CameBack", on, ...(time !== undefined && { time }), id, late: isLate(on, back) })
  })
