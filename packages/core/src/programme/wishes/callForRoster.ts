/** Calls a unit for a roster until a day, takes it in, returns it with what it lacks, and accepts what is complete. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import { missingIn } from "../missingIn.ts"
import type { NamedDay } from "../NamedDay.ts"
import { clauseOn, no, type Refusal } from "../Refusal.ts"
import type { RosterBounds } from "../RosterEntry.ts"
import { asRead, type Decided, each, type In, isLate, namedDay, numberOf, ruleOf, twice, type Wish, wrongDay } from "./Wish.ts"

const limitOn = (due: NamedDay, context: Context): Result.Result<Limit, Refusal> => {
  if (due._tag === "ByOffice") return namedDay(due.day, asRead(clauseOn("roster", context)), context)
  return Result.flatMap(ruleOf("Deadline", "NotAMilestone", due.requirement, context), ({ basis, requirement }) =>
    requirement.by === undefined ? no("NotAMilestone", context, due.requirement) : namedDay(requirement.by, basis, context))
}

const boundsBy = (selection: string, context: Context): Result.Result<RosterBounds, Refusal> =>
  Result.map(ruleOf("Selection", "NotASelection", selection, context), ({ requirement: { atLeast, atMost, inEach } }) =>
    ({ inEach, atLeast, ...(atMost !== undefined && { atMost }) }))

/** @internal */
export const callForRoster = ({ due, fields, on, posts, selection, title, unit }: Wish<"CallForRoster">, context: Context): Decided => {
  const wrong = wrongDay(on, context)
  if (wrong) return wrong
  const again = twice([...posts, ...fields.map(({ label }) => label)])
  if (again.length > 0) return no("NamedTwice", context, again.join("、"))
  return Result.gen(function*() {
    const number = yield* numberOf(context)
    const limit = yield* limitOn(due, context)
    const wanted = yield* each(posts, (id) => Result.map(ruleOf("Post", "NotAPost", id, context), ({ requirement: { atLeast = 1, item } }) =>
      ({ post: context.name("posts", item), atLeast })))
    const bounds = selection === undefined ? undefined : yield* boundsBy(selection, context)
    return [{ _tag: "RosterCalledFor", on, number, unit, title, fields, posts: wanted, ...(bounds && { bounds }), limit }]
  })
}

/** @internal */
export const submitRoster = ({ entries, on }: Wish<"SubmitRoster">, state: In<"Called" | "Submitted" | "Returned">, context: Context): Decided => {
  const { roster } = state
  const notBefore = state._tag === "Called" ? roster.on : state._tag === "Returned" ? state.returnedOn : state.submission.on
  return wrongDay(on, context, notBefore)
    ?? Result.succeed([{ _tag: "RosterSubmitted", on, entries, missing: missingIn(roster, entries), late: isLate(roster.limit, on) }])
}

/** @internal */
export const returnRoster = ({ reasons }: Wish<"ReturnRoster">, { submission }: In<"Submitted">, context: Context): Decided => {
  const [head, ...tail] = [...submission.missing, ...reasons]
  return head === undefined ? no("NothingMissing", context) : Result.succeed([{ _tag: "RosterReturned", on: context.today, missing: [head, ...tail] }])
}

/** @internal */
export const acceptRoster = ({ submission: { missing } }: In<"Submitted">, context: Context): Decided =>
  missing.length > 0 ? no("RosterIncomplete", context, missing.join("；")) : Result.succeed([{ _tag: "RosterAccepted", on: context.today }])
