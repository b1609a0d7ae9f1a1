/** The gate before publication, with a signer for each step; and another attribute, found by a review or by a look again. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Determination } from "../Determination.ts"
import type { Fact } from "../Fact.ts"
import { missedRounds, publicationLimit } from "../publicationLimit.ts"
import { no, type Refusal } from "../Refusal.ts"
import { evaluationLimit, rulesOf } from "../rulesOf.ts"
import type { Item } from "../State.ts"
import { type Decided, type In, type Wish, wrongDay } from "./Wish.ts"

/** From the day that it may be published, what was formed before is owed. */
const redetermined = (item: Item, determination: Determination, reasons: string, declassifiedBy: string | undefined, context: Context): Decided => {
  const { actor, today } = context
  const limit: Result.Result<Limit | undefined, Refusal> = determination._tag === "proactive" && item.formedOn !== undefined
    ? publicationLimit(item, today, context)
    : Result.succeed(undefined)
  return Result.flatMap(rulesOf(determination, item.document, context), (rules) => Result.map(limit, (owed): ReadonlyArray<Fact> => [{
    _tag: "Redetermined", on: today, by: actor.id, determination, reasons, rules,
    ...(owed && { limit: owed }), ...(declassifiedBy !== undefined && { declassifiedBy }), basis: context.basisOf("publication/attribute")
  }]))
}

/** One after the other, by somebody who did not draft it; the steps that the place adds each by another person. @internal */
export const signReview = ({ step, verdict }: Wish<"SignReview">, { item, signed }: In<"Drafted">, context: Context): Decided => {
  const { actor, today } = context
  const { review, steps } = item.rules
  if (!steps.some(({ key }) => key === step)) return no("StepUnknown", steps.map(({ key, label }) => `${key}（${label}）`).join("、"), review)
  if (signed.some((each) => each.step === step)) return no("StepSigned", step, review)
  const next = steps.find(({ key }) => !signed.some((each) => each.step === key))
  if (next && next.key !== step) return no("StepNotYet", next.label, review)
  if (actor.id === item.drafter) return no("SignerIsDrafter")
  if (step !== "secrecy" && signed.some((each) => each.step !== "secrecy" && each.signer === actor.id)) return no("SignedBefore")
  const fact: Fact = { _tag: "ReviewSigned", on: today, step, verdict, signer: actor.id }
  if (verdict._tag !== "withheld") return Result.succeed([fact])
  return Result.map(redetermined(item, verdict, verdict.reasons, undefined, context), (facts) => [fact, ...facts])
}

const isSame = (one: Determination, other: Determination): boolean =>
  one._tag === other._tag && (one._tag !== "withheld" || other._tag !== "withheld" || one.ground === other.ground)

/** Whether a state secret is in it. @internal */
export const isSecret = ({ determination }: Item): boolean => determination._tag === "withheld" && determination.ground === "stateSecret"

/** @internal */
export const redetermine = ({ declassifiedBy, determination, reasons }: Wish<"Redetermine">, { item }: In<"Drafted" | "Cleared" | "Kept">, context: Context): Decided => {
  if (isSame(item.determination, determination)) return no("SameDetermination")
  if (isSecret(item) && declassifiedBy === undefined) return no("NotDeclassified")
  return redetermined(item, determination, reasons, declassifiedBy, context)
}

/** It stays as it is, until the next round. Where it may be disclosed it is determined anew. @internal */
export const reEvaluate = ({ on, reasons }: Wish<"ReEvaluate">, { item }: In<"Kept">, context: Context): Decided => {
  const { evaluation } = item.rules
  if (!evaluation) return no("NothingToEvaluate")
  const wrong = wrongDay(on, context.today, item.lastOn)
  if (wrong) return wrong
  const next = (from: string): Result.Result<Limit, Refusal> => evaluationLimit(evaluation.every, from, context)
  return Result.map(next(on), (limit): ReadonlyArray<Fact> => [
    { _tag: "ReEvaluated", on, by: context.actor.id, reasons, ...missedRounds(evaluation.limit, next, on), limit }
  ])
}
