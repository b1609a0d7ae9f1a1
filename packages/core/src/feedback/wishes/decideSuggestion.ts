/** A suggestion is assigned, decided on with reasons, and what was adopted is carried out; a rating's remark is read. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { clauseOf, no } from "../Refusal.ts"
import type { State } from "../State.ts"
import { type Decided, mayLimit, type Wish } from "./Wish.ts"

/** Assigned again, it is in the charge of the other unit. @internal */
export const assignSuggestion = ({ unit, workingDays }: Wish<"AssignSuggestion">, context: Context): Decided =>
  Result.map(mayLimit(workingDays, "suggestion", context), (limit) => [
    { _tag: "SuggestionAssigned", on: context.today, unit, ...limit, basis: clauseOf("suggestion", context) }
  ])

/** @internal */
export const decideSuggestion = ({ decision }: Wish<"Decide">, context: Context): Decided =>
  Result.succeed([{ _tag: "Decided", on: context.today, decision, basis: clauseOf("handling", context) }])

/** @internal */
export const recordCarriedOut = ({ on, what }: Wish<"RecordCarriedOut">, { decided }: Extract<State, { readonly _tag: "SuggestionDecided" }>, context: Context): Decided =>
  decided.decision._tag === "NotAdopted" ? no("NothingToCarryOut", context)
  : decided.carriedOut ? no("AlreadyCarriedOut", context)
  : Result.succeed([{ _tag: "CarriedOut", on, what }])

/** @internal */
export const noteRemark = ({ outcome }: Wish<"NoteRemark">, { today }: Context): Decided => Result.succeed([{ _tag: "RemarkNoted", on: today, outcome }])
