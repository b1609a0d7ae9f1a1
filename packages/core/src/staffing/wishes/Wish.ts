/** What a wish comes to, and what every wish about a post asks first: whether the days can be, and whether somebody holds it. */
import * as Result from "effect/Result"
import { nextRound } from "../../rules/nextRound.ts"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Command } from "../Command.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside, no, type Refusal } from "../Refusal.ts"
import { type Holder, inOffice, momentOf, type Post } from "../State.ts"

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

/** Whoever holds the post under an id, with a day, and a time where one is told, that can be; the refusal otherwise. @internal */
export const heldBy = (post: Post, staff: string, on: string, context: Context, time?: string): Result.Result<Holder, Refusal> => {
  const holder = holderOf(post, staff)
  if (!holder) return no("NotInPost", context, staff)
  const wrong = wrongDay(on, holder.from.slice(0, 10), context)
  if (wrong) return wrong
  return time !== undefined && momentOf(on, time) < holder.from ? no("DayTooEarly", context, `${on} ${time}`) : Result.succeed(holder)
}

/** Names that are there more than once. @internal */
export const twiceIn = (names: ReadonlyArray<string>): string | undefined => names.find((each, i) => names.indexOf(each) !== i)

/** Until when a recurring duty is owed next; nothing where nobody says how long. @internal */
export const nextOf = (...asked: Parameters<typeof nextRound>): Result.Result<Limit, Refusal> | undefined => {
  const next = nextRound(...asked)
  return next && Result.mapError(next, fromOutside)
}
