/** Counts the terms of this room: until when something is to be published, answered or looked at again. */
import * as Result from "effect/Result"
import type { Term } from "../calendar/Term.ts"
import type { TermClock } from "../calendar/TermClock.ts"
import type { Allowed, Context, Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { ItemDraft } from "./Command.ts"
import type { DisclosureInterval } from "./DisclosureInterval.ts"
import type { PublicationTerm } from "./PublicationTime.ts"
import { fromOutside, type Refusal } from "./Refusal.ts"

type Counted = Result.Result<Limit, Refusal>

const read = (basis: Basis): Basis => ({ ...basis, reading: "interpretation" })

/** @internal */
export const count = (clock: TermClock, context: Context): Counted => Result.mapError(context.limit(clock), fromOutside)

/** The limit of a term of the rule book from a day on; nothing where the rule book has no such term. @internal */
export const startTermIfAny = (name: string, start: string, context: Context): Result.Result<Limit | undefined, Refusal> => {
  const term = context.term(name)
  return Result.isFailure(term) ? Result.succeed(undefined) : count({ term: term.success, start, effects: [] }, context)
}

/** The limit of a length that somebody set. @internal */
export const startInterval = (every: DisclosureInterval, basis: Basis, start: string, context: Context): Counted =>
  Result.mapError(context.limitAfter({ ...every, basis } satisfies Allowed, start), fromOutside)

/** A day itself, whether it is worked or not ⚖: 当日, 即时, 同步, and the day that an event was planned for. @internal */
export const dayItself = (named: Pick<Term, "id" | "title" | "startsOn">, start: string, basis: Basis, context: Context): Counted =>
  count({ term: { ...named, length: 1, unit: "calendarDay", countsFirstDay: { value: true, basis: read(basis) }, basis }, start, effects: [] }, context)

/** What the catalogue promises, counted as the statutory term counts. */
const promised = (term: PublicationTerm, { countsFirstDay, startsOn }: Term, basis: Basis, start: string, context: Context): Counted | undefined => {
  const named = { id: "catalogue-time", title: "目录公开时限", startsOn }
  switch (term._tag) {
    case "immediate": return dayItself(named, start, basis, context)
    case "workingDays": return count({ term: { ...named, length: term.days, unit: "workingDay", countsFirstDay, basis }, start, effects: [] }, context)
    case "calendarDays": return count({
      term: { ...named, length: term.days, unit: "calendarDay", countsFirstDay, movesOffHolidays: { value: true, basis: read(basis) }, basis }, start, effects: []
    }, context)
    default: return undefined
  }
}

/** The one that ends first; one that cannot be told yet ends after one that can. */
const sooner = (one: Limit, other: Limit): Limit => {
  if (other.due.certainty === "undetermined") return one
  return one.due.certainty === "undetermined" || other.due.date < one.due.date ? other : one
}

/**
 * Until when an item is to be published: the statutory term, or the shorter time of its catalogue entry; a time that a law sets counts as
 * it is. @internal
 */
export const publicationLimit = ({ time, timeSetBy }: Pick<ItemDraft, "time" | "timeSetBy">, start: string, context: Context): Counted =>
  Result.flatMap(Result.mapError(context.term("proactivePublication"), fromOutside), (term) => {
    const own = time?.term && promised(time.term, term, timeSetBy ?? context.basisOf("catalogue/columns"), start, context)
    const statutory = count({ term, start, effects: [] }, context)
    if (!own) return statutory
    return timeSetBy ? own : Result.flatMap(own, (limit) => Result.map(statutory, (usual) => sooner(limit, usual)))
  })

/** Whether something on a day was too late; undefined where that cannot be told. @internal */
export const isLate = (limit: Limit | undefined, on: string): { readonly late?: boolean } => {
  if (!limit) return {}
  const { due } = limit
  if (due.certainty !== "undetermined") return { late: on > due.date }
  return on < due.gap ? { late: false } : {}
}

/** More rounds than anybody missed; a slip of the pen shall not keep counting. */
const MANY = 1_000

/**
 * How many rounds had gone by when one was done: 0 where it was in time. A round that was missed is told, never left out; undefined where
 * the due date cannot be told. @internal
 */
export const missedRounds = (limit: Limit, next: (from: string) => Counted, on: string): { readonly missed?: number } => {
  let current = limit
  for (let missed = 0; missed < MANY; missed++) {
    const { due } = current
    if (due.certainty === "undetermined") return missed > 0 || on < due.gap ? { missed } : {}
    if (on <= due.date) return { missed }
    const following = next(due.date)
    if (Result.isFailure(following)) return { missed: missed + 1 }
    current = following.success
  }
  return { missed: MANY }
}
