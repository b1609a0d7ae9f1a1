/** Takes an enquiry in, with what the bank gave, and where it can be answered there and then, with the answer. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { evolve } from "../evolve.ts"
import type { Fact } from "../Fact.ts"
import { asked, no } from "../Refusal.ts"
import type { State } from "../State.ts"
import { answer } from "./answer.ts"
import { type Decided, type In, toRefer, type Wish } from "./Wish.ts"

/** The ways that a terminal or a website may take in by itself. */
const SELF_SERVICE: ReadonlyArray<Wish<"Receive">["channel"]> = ["kiosk", "online"]

/** @internal */
export const receive = ({ _tag, given, search, ...intake }: Wish<"Receive">, context: Context): Decided => {
  const { actor, number, today } = context
  if (intake.on > today) return no("DayToCome", context, intake.on)
  if (actor.role === "applicant") {
    if (!SELF_SERVICE.includes(intake.channel)) return no("ChannelNotForApplicant", context)
    if (given && given.answer._tag !== "FromBank") return no("AnswerNotForApplicant", context)
    // nobody is there to answer, and who has gone without a contact can never be
    if (given?.told === undefined && !intake.enquirer?.contact) return no("ContactNeeded", context)
  }
  if (number === undefined) return no("NumberMissing", context)
  const bank = context.rule(asked.bank)
  return Result.flatMap(toRefer(intake.on, context), (duty) => {
    const facts: ReadonlyArray<Fact> = [
      { _tag: "Received", ...intake, number, ...duty, ...(bank?.requirement.strength === "must" && { bankFirst: context.basisOf(asked.bank) }) },
      ...(search ? [{ _tag: "Searched", on: today, search } as const] : [])
    ]
    if (!given) return Result.succeed(facts)
    const state = facts.reduce<State>(evolve, { _tag: "Nothing" }) as In<"Registered">
    return Result.map(answer(given, state, context), (more) => [...facts, ...more])
  })
}

/** @internal */
export const recordSearch = ({ search }: Wish<"RecordSearch">, context: Context): Decided =>
  Result.succeed([{ _tag: "Searched", on: context.today, search }])

/** @internal */
export const addContact = ({ contact, name }: Wish<"AddContact">, context: Context): Decided =>
  Result.succeed([{ _tag: "ContactAdded", on: context.today, contact, ...(name && { name }) }])
