/** What a wish comes to, and what several wishes ask. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import type { Command } from "../Command.ts"
import type { Fact } from "../Fact.ts"
import { asked, fromOutside, no, type Refusal } from "../Refusal.ts"
import type { Matter, State } from "../State.ts"

/** A wish by its tag. */
export type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

/** A state by its tag. */
export type In<Tag extends State["_tag"]> = Extract<State, { readonly _tag: Tag }>

/** The facts that a wish brings about, or why not. */
export type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>

/** Why a day cannot be: still to come, or before the last thing that happened. @internal */
export const wrongDay = (on: string, notBefore: string, context: Context): Result.Result<never, Refusal> | undefined =>
  on > context.today ? no("DayToCome", context, on) : on < notBefore ? no("DayTooEarly", context, `${on}早于${notBefore}`) : undefined

/** Whether a period was over on a day: never while its end is not told. @internal */
export const isOver = ({ due }: Limit, on: string): boolean => due.certainty !== "undetermined" && on > due.date

/** A limit by a term of the rule book, where it has one. @internal */
export const limitBy = (term: string, from: string, context: Context): Result.Result<Limit | undefined, Refusal> =>
  Result.isFailure(context.term(term)) ? Result.succeed(undefined) : Result.mapError(context.limitAfter({ term }, from), fromOutside)

/** The clause on giving an enquiry on: of its own, or that of registering it and passing it on. */
const assignBasis = (context: Context): Basis =>
  context.basisOf([asked.assign, asked.register, asked.atOnce].find((requirement) => context.rule(requirement) !== undefined) ?? asked.assign)

/** From a day on it is to be answered at once or given on, and until when where the rules say so. @internal */
export const toRefer = (from: string, context: Context): Result.Result<{ readonly assign: Basis; readonly referBy?: Limit }, Refusal> =>
  Result.map(limitBy("enquiryReferral", from, context), (referBy) => ({ assign: assignBasis(context), ...(referBy && { referBy }) }))

/** The answer of an enquiry, where it has one. @internal */
export const givenIn = (state: Matter) => (state._tag === "Answered" ? state.given : state._tag === "Closed" ? state.ending.given : undefined)
