/** Reviews and suits, for table four of the annual report: what was sought, and how it ended. What happened is recorded, not judged. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { no } from "../Refusal.ts"
import type { Matter } from "../State.ts"
import { type Decided, type Wish, wrongDay } from "./Wish.ts"

/** @internal */
export const recordRemedy = ({ id, kind, on }: Wish<"RecordRemedy">, { application: { on: from, remedies } }: Matter, { today }: Context): Decided => {
  if (remedies.some((each) => each.id === id)) return no("RemedyKnown", id)
  if (kind === "suitAfterReview" && !remedies.some((each) => each.kind === "review" && each.result !== "pending")) return no("NoReviewBefore")
  return wrongDay(on, today, from) ?? Result.succeed([{ _tag: "RemedySought", on, id, kind }])
}

/** @internal */
export const recordRemedyResult = ({ id, on, result }: Wish<"RecordRemedyResult">, { application: { remedies } }: Matter, { today }: Context): Decided => {
  const found = remedies.find((each) => each.id === id)
  if (!found) return no("RemedyUnknown", id)
  if (found.result !== "pending") return no("RemedyAlreadyDecided", id)
  if (result === "pending") return no("ResultPending")
  return wrongDay(on, today, found.filedOn) ?? Result.succeed([{ _tag: "RemedyDecided", on, id, result }])
}
