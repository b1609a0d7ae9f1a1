/** Whoever spoke is answered: directly where a contact was left, otherwise by a public notice, or it is noted why it cannot be. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { AnswerWay } from "../FeedbackAnswer.ts"
import { clauseOf, no } from "../Refusal.ts"
import type { State } from "../State.ts"
import type { Decided, Wish } from "./Wish.ts"

/** The ways that need no contact: the person comes, or looks it up. */
const UNASKED: ReadonlyArray<AnswerWay> = ["inPerson", "lookUp"]

type Answerable = Extract<State, { readonly _tag: "SuggestionDecided" | "ComplaintInvestigated" | "ComplaintDeclined" }>

const given = (state: Answerable): boolean =>
  (state._tag === "SuggestionDecided" ? state.decided.answer : state._tag === "ComplaintInvestigated" ? state.investigation.answer : undefined) !== undefined

/** @internal */
export const answerPerson = ({ answer }: Wish<"Answer">, state: Answerable, context: Context): Decided => {
  if (given(state)) return no("AlreadyAnswered", context)
  const { contact } = "suggestion" in state ? state.suggestion : state.complaint
  if (answer._tag === "Direct") {
    if (contact === undefined && !UNASKED.includes(answer.way)) return no("NoContact", context)
  } else if (contact !== undefined && !("suggestion" in state && state.suggestion.noAnswerWanted)) return no("AnswerDirectly", context)
  return Result.succeed([{ _tag: "Answered", answer, basis: clauseOf("handling", context) }])
}
