/** What an item is subject to by the rules of its place: the mark at its end, the reviews before publication, the look again at what is withheld. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../rules/Room.ts"
import type { Determination } from "./Determination.ts"
import type { ItemRules } from "./Fact.ts"
import { startInterval, startTermIfAny } from "./publicationLimit.ts"
import type { DisclosureInterval } from "./DisclosureInterval.ts"
import { no, type Refusal } from "./Refusal.ts"
import type { PublicationStep } from "./PublicationStep.ts"

/** The review that the Regulation asks for everywhere. */
const secrecy: PublicationStep = { key: "secrecy", label: "保密审查" }

/** The entries of a list of the place; none where it has no such list. @internal */
export const listOf = (requirement: string, { rule }: Context): ReadonlyArray<PublicationStep> => {
  const found = rule(requirement)?.requirement
  return found?.kind === "Catalogue" ? found.entries : []
}

/** What must stand at the end of a document of that attribute; what is not published of the agency's own accord counts as 不公开发布 ⚖. */
const markOf = (determination: Determination, context: Context): ItemRules["mark"] => {
  const key = determination._tag === "proactive" ? "published" : "notPublished"
  const entry = listOf("publication/marks", context).find((each) => each.key === key)
  return entry && { text: entry.label, basis: context.basisOf("publication/marks") }
}

/** By the term of the rules, or else in the interval that was set. @internal */
export const evaluationLimit = (every: DisclosureInterval | undefined, from: string, context: Context): Result.Result<Limit, Refusal> =>
  Result.flatMap(startTermIfAny("reEvaluation", from, context), (limit) => {
    const basis = context.basisOf("publication/re-evaluation")
    if (limit) return Result.succeed(limit)
    return every ? startInterval(every, basis, from, context) : no("CycleNotSet", undefined, basis)
  })

/** @internal */
export const rulesOf = (determination: Determination, isDocument: boolean, context: Context): Result.Result<ItemRules, Refusal> => {
  const mark = isDocument ? markOf(determination, context) : undefined
  const rules: ItemRules = {
    ...(mark && { mark }),
    steps: determination._tag === "proactive" ? [secrecy, ...listOf("publication/review-steps", context)] : [],
    review: context.basisOf("publication/secrecy-review")
  }
  if (determination._tag !== "withheld") return Result.succeed(rules)
  const every = determination.reEvaluateEvery
  return Result.map(evaluationLimit(every, context.today, context), (limit) => ({ ...rules, evaluation: { limit, ...(every && { every }) } }))
}
