/** What a wish comes to, and what every wish about a facility asks first: whether the days can be. */
import * as Result from "effect/Result"
import { dayClock } from "../../rules/dayClock.ts"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import type { Command } from "../Command.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside, no, type Refusal } from "../Refusal.ts"

/** A wish by its tag. */
export type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

/** The facts that a wish brings about, or why not. */
export type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>

/** One fact. @internal */
export const fact = (one: Fact): Decided => Result.succeed([one])

/** Why a day cannot be: still to come, or before what it follows. @internal */
export const wrongDay = (on: string, notBefore: string, context: Context): Result.Result<never, Refusal> | undefined =>
  on > context.today ? no("DayToCome", context, on) : on < notBefore ? no("DayTooEarly", context, `${on}早于${notBefore}`) : undefined

/** A day as a limit. @internal */
export const limitOn = (title: string, day: string, basis: Basis, context: Context): Result.Result<Limit, Refusal> =>
  Result.mapError(context.limit(dayClock(title, day, basis)), fromOutside)
