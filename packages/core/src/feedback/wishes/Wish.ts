/** What a wish comes to, and what several wishes need: days that can be, limits that are counted. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Command } from "../Command.ts"
import type { Fact } from "../Fact.ts"
import { type Clause, clauseOf, fromOutside, no, type Refusal } from "../Refusal.ts"

/** A wish by its tag. */
export type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

/** The facts that a wish brings about, or why not. */
export type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>

/** Why a day cannot be: still to come, or before what it follows. @internal */
export const wrongDay = (on: string, notBefore: string, context: Context): Result.Result<never, Refusal> | undefined =>
  on > context.today ? no("DayToCome", context, on) : on < notBefore ? no("DayTooEarly", context, `${on}早于${notBefore}`) : undefined

/** Whether a period is over: never while its end is not told. @internal */
export const isOver = ({ due }: Limit, today: string): boolean => due.certainty !== "undetermined" && today > due.date

/** The limit of working days that somebody set; how many is for whoever sets them ⚖. @internal */
export const limitOf = (workingDays: number, clause: Clause, context: Context): Result.Result<Limit, Refusal> =>
  Result.mapError(context.limitAfter({ workingDays, basis: { ...clauseOf(clause, context), reading: "interpretation" } }, context.today), fromOutside)

/** The same, where none may have been set. @internal */
export const mayLimit = (workingDays: number | undefined, clause: Clause, context: Context): Result.Result<{ readonly limit?: Limit }, Refusal> =>
  workingDays === undefined ? Result.succeed({}) : Result.map(limitOf(workingDays, clause, context), (limit) => ({ limit }))
