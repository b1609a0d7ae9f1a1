/** What a wish comes to, and what every wish about a post asks first: whether the days can be, and whether somebody holds it. */
import * as Result from "effect/Result"
import type { Interval } from "../../rules/Interval.ts"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import type { Command } from "../Command.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside, no, type Refusal } from "../Refusal.ts"
import { type Holder, inOffice, type Post } from "../State.ts"

/** A wish by its tag. */
export type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

/** The facts that a wish brings about, or why not. */
export type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>

/** One fact. @internal */
export const fact = (one: Fact): Decided => Result.succeed([one])

/** Why a day cannot be: still to come, or before what it follows. @internal */
export const wrongDay = (on: string, notBefore: string, context: Context): Result.Result<never, Refusal> | undefined =>
  on > context.today ? no("DayToCome", context, on) : on < notBefore ? no("DayTooEarly", context, `${on}早于${notBefore}`) : undefined

/** Who holds the post under an id now. @internal */
export const holderOf = (post: Post, staff: string): Holder | undefined => inOffice(post).find((each) => each.staff === staff)

/** Whoever holds the post under an id, with days that can be; the refusal otherwise. @internal */
export const heldBy = (post: Post, staff: string, on: string, context: Context): Result.Result<Holder, Refusal> => {
  const holder = holderOf(post, staff)
  if (!holder) return no("NotInPost", context, staff)
  return wrongDay(on, holder.from.slice(0, 10), context) ?? Result.succeed(holder)
}

/** Names that are there more than once. @internal */
export const twiceIn = (names: ReadonlyArray<string>): string | undefined => names.find((each, i) => names.indexOf(each) !== i)

/** The limit of a recurring duty from a day on. What no rule says, and somebody sets, is an interpretation. @internal */
export const nextLimit = (interval: Interval, basis: Basis, from: string, context: Context): Result.Result<Limit, Refusal> =>
  Result.mapError(context.limitAfter({ ...interval, basis }, from), fromOutside)

/** The same from the interval of the rules, or else from that of the wish (⚖); nothing where neither is there. @internal */
export const nextOf = (
  asked: { readonly basis: Basis; readonly interval?: Interval },
  set: Interval | undefined,
  from: string,
  context: Context
): Result.Result<Limit, Refusal> | undefined => {
  const { basis, interval } = asked
  if (interval) return nextLimit(interval, basis, from, context)
  return set && nextLimit(set, { ...basis, reading: "interpretation" }, from, context)
}

/** Whether something that was owed until a day comes late; never while the day is not told. @internal */
export const isLate = (on: string, limit: Limit | undefined): boolean => limit !== undefined && limit.due.certainty !== "undetermined" && on > limit.due.date

/** A day as a limit: the day itself, whether it is worked or not ⚖. @internal */
export const onDay = (title: string, day: string, basis: Basis, context: Context): Result.Result<Limit, Refusal> => {
  const countsFirstDay = { value: true, basis: { ...basis, reading: "interpretation" } } as const
  const term = { id: "on-day", title, length: 1, unit: "calendarDay", startsOn: "该日", countsFirstDay, basis } as const
  return Result.mapError(context.limit({ term, start: day, effects: [] }), fromOutside)
}
