/** What a wish comes to, and what wishes of this room have in common: days, rules of the book, and due dates. */
import * as Result from "effect/Result"
import { isPlainDate } from "../../calendar/PlainDate.ts"
import { nearest } from "../../rules/nearest.ts"
import type { Requirement } from "../../rules/Requirement.ts"
import type { Context, Limit, Refusal as AnyRefusal } from "../../rules/Room.ts"
import type { Rule } from "../../rules/RuleBook.ts"
import type { Basis } from "../../terms/Basis.ts"
import type { Command } from "../Command.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside, no, type Refusal } from "../Refusal.ts"
import type { State } from "../State.ts"

/** A wish by its tag. */
export type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

/** The facts that a wish brings about, or why not. */
export type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>

/** A state by its tag. */
export type In<Tag extends State["_tag"]> = Extract<State, { readonly _tag: Tag }>

type Of<Kind extends Requirement["kind"]> = Extract<Requirement, { readonly kind: Kind }>

/** Why a day cannot be: still to come, or before what it follows. @internal */
export const wrongDay = (on: string, context: Context, notBefore?: string): Result.Result<never, Refusal> | undefined =>
  on > context.today ? no("DayToCome", context, on)
  : notBefore !== undefined && on < notBefore ? no("DayTooEarly", context, `${on}早于${notBefore}`)
  : undefined

/** What is named more than once. @internal */
export const twice = (names: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]

/** The number of a matter that begins. @internal */
export const numberOf = (context: Context): Result.Result<string, Refusal> =>
  context.number === undefined ? no("NumberMissing", context) : Result.succeed(context.number)

/** The rule on a requirement; a refusal where the place has none. @internal */
export const ruleOn = (id: string, context: Context): Result.Result<Rule, Refusal> => {
  const rule = context.everyRule.find(({ requirement }) => requirement.id === id)
  if (rule) return Result.succeed(rule)
  // a slip of the pen is looked for behind the same subject
  const [subject = "", name = ""] = id.split("/")
  const names = context.everyRule.flatMap(({ requirement }) => (requirement.id.startsWith(`${subject}/`) ? [requirement.id.slice(subject.length + 1)] : []))
  const guess = nearest(name, names)
  return no("RuleMissing", context, guess === undefined ? id : `${id}，是不是 ${subject}/${guess}？`)
}

/** The same of one kind, with its clause; another refusal where it is of another kind. @internal */
export const ruleOf = <Kind extends Requirement["kind"]>(
  kind: Kind, otherwise: Refusal["_tag"], id: string, context: Context
): Result.Result<{ readonly requirement: Of<Kind>; readonly basis: Basis }, Refusal> =>
  Result.flatMap(ruleOn(id, context), ({ basis: [basis], requirement }) =>
    requirement.kind === kind ? Result.succeed({ requirement: requirement as Of<Kind>, basis }) : no(otherwise, context, id))

/** Results one after another, until the first refusal. @internal */
export const each = <A, B>(values: ReadonlyArray<A>, f: (value: A, i: number) => Result.Result<B, Refusal>): Result.Result<ReadonlyArray<B>, Refusal> => {
  const found: Array<B> = []
  for (const [i, value] of values.entries()) {
    const one = f(value, i)
    if (Result.isFailure(one)) return Result.fail(one.failure)
    found.push(one.success)
  }
  return Result.succeed(found)
}

/** ⚖ What no text settles, under the clause that it comes nearest to. @internal */
export const asRead = (basis: Basis): Basis => ({ ...basis, reading: "interpretation" })

/** What was counted; a refusal where it cannot be, or where it lies beyond the years that a day can be written in. @internal */
export const reckoned = (counted: Result.Result<Limit, AnyRefusal>, context: Context): Result.Result<Limit, Refusal> => {
  if (Result.isFailure(counted)) return Result.fail(fromOutside(counted.failure))
  const { due } = counted.success
  return "gap" in due && !isPlainDate(due.gap) ? no("NotReckoned", context, `${due.gap}太远`) : Result.succeed(counted.success)
}

/** A day that somebody named, as a limit: it is counted from nothing, and no calendar moves it. @internal */
export const namedDay = (day: string, basis: Basis, context: Context): Result.Result<Limit, Refusal> =>
  reckoned(context.limit({
    term: { id: "named-day", title: "规定的日期", length: 1, unit: "calendarDay", startsOn: "规定的日期", countsFirstDay: { value: true, basis }, basis },
    start: day, effects: []
  }), context)

/** Whether a day is after the one until which something was owed; not, while that day cannot be told. @internal */
export const isLate = ({ due }: Limit, on: string): boolean => "date" in due && on > due.date
