/** Counts the terms of an application: that of the reply with all that interrupts it, and periods that people set. */
import * as Result from "effect/Result"
import type { Exclude } from "../calendar/ClockEffect.ts"
import type { Term } from "../calendar/Term.ts"
import type { TermClock } from "../calendar/TermClock.ts"
import type { Context, Due, Limit, Undetermined } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import { fromOutside, type Refusal } from "./Refusal.ts"
import type { Consultation } from "./State.ts"

type Counted = Result.Result<Limit, Refusal>

const REASONS = { ThirdParty: "征求第三方意见", JointMaker: "征求共同制作机关意见", OtherAgency: "征求其他机关意见" } as const

/** The span of an opinion that is not counted, both ends included. @internal */
export const excluded = ({ party, sentOn }: Consultation, through: string): Exclude => ({
  _tag: "Exclude", from: sentOn, through: through < sentOn ? sentOn : through, reason: REASONS[party._tag]
})

/** Whether a due date is told. @internal */
export const told = (due: Due | Undetermined): due is Due => due.certainty !== "undetermined"

/** Whether a period is over: never while its end is not told. @internal */
export const isOver = ({ due }: Limit, today: string): boolean => told(due) && today > due.date

/** @internal */
export const count = (clock: TermClock, context: Context): Counted => Result.mapError(context.limit(clock), fromOutside)

/** The limit of a term of the rule book from a day on. @internal */
export const startTerm = (name: string, start: string, context: Context): Counted =>
  Result.flatMap(Result.mapError(context.term(name), fromOutside), (term) => count({ term, start, effects: [] }, context))

/** The limit of a period that somebody set. It counts as the terms of the rule book do. @internal */
export const startPeriod = (
  { basis, id, startsOn, title }: { readonly id: string; readonly title: string; readonly startsOn: string; readonly basis: Basis },
  length: number,
  start: string,
  context: Context
): Counted =>
  Result.flatMap(Result.mapError(context.term("reply"), fromOutside), ({ countsFirstDay }) => {
    const term: Term = { id, title, length, unit: "workingDay", startsOn, countsFirstDay, basis }
    return count({ term, start, effects: [] }, context)
  })

/**
 * Until when the reply is owed. While an opinion is awaited, its time is not counted, and how long that will be nobody knows: the
 * limit is counted as if the opinion came on its last day, and again when it has come. @internal
 */
export const replyLimit = (clock: TermClock, consultations: ReadonlyArray<Consultation>, context: Context): Counted => {
  const open = consultations.filter(({ through }) => through === undefined)
  const ends = open.map((each) => ({ each, due: each.opinion.due }))
  const spans = ends.flatMap(({ due, each }) => (told(due) ? [excluded(each, due.date)] : []))
  const running = { ...clock, effects: [...clock.effects, ...spans] }
  const unknown = ends.map(({ due }) => due).find((due) => due.certainty === "undetermined")
  if (unknown?.certainty !== "undetermined") return count(running, context)
  return Result.map(count(running, context), ({ due }): Limit => ({
    clock: running,
    due: { certainty: "undetermined", gap: unknown.gap, calendar: unknown.calendar, basis: due.basis }
  }))
}
