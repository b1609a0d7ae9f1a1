/** An answered question may enter the bank: proposed by whoever answered, reviewed by the head. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { asked, no } from "../Refusal.ts"
import type { Matter } from "../State.ts"
import { type Decided, givenIn, type Wish } from "./Wish.ts"

/** @internal */
export const proposeEntry = ({ _tag, ...proposed }: Wish<"ProposeEntry">, state: Matter, context: Context): Decided => {
  const given = givenIn(state)
  if (!given) return no("NotAnswered", context)
  if (given.answer._tag === "FromBank") return no("AlreadyInBank", context, given.answer.entry)
  const { proposal } = state.enquiry
  if (proposal && proposal.result !== "declined") return no("ProposedAlready", context)
  return Result.succeed([{ _tag: "EntryProposed", on: context.today, ...proposed, by: context.actor.id, basis: context.basisOf(asked.bank) }])
}

/** @internal */
export const reviewEntry = (wish: Wish<"AcceptEntry" | "DeclineEntry">, state: Matter, context: Context): Decided => {
  const { actor: { id }, today } = context
  const given = givenIn(state)
  const { proposal } = state.enquiry
  if (!given || !proposal || proposal.result !== undefined) return no("NothingProposed", context)
  if (proposal.by === id) return no("OwnProposal", context)
  if (wish._tag === "DeclineEntry") return Result.succeed([{ _tag: "EntryDeclined", on: today, reason: wish.reason, by: id }])
  const { validFrom, validThrough } = wish
  if (validThrough !== undefined && (validThrough < validFrom || validThrough < today)) return no("ValidityLapsed", context, validThrough)
  const { phrasings, question, topic, unit } = proposal
  return Result.succeed([{
    _tag: "EntryAccepted", on: today,
    entry: {
      question, ...(phrasings && { phrasings }), ...(topic !== undefined && { topic }), answer: given.answer.text, unit, source: given.answer.source,
      validFrom, ...(validThrough !== undefined && { validThrough }), reviewedOn: today, reviewedBy: id
    }
  }])
}
