/** Keeps who was trained in what, hears what staff report, and has solved what is hard for them. */
import * as Result from "effect/Result"
import { isLate } from "../../rules/isLate.ts"
import type { Context } from "../../rules/Room.ts"
import { no } from "../Refusal.ts"
import type { Post } from "../State.ts"
import { type Decided, fact, nextOf, twiceIn, type Wish, wrongDay } from "./Wish.ts"

/** @internal */
export const recordTraining = (wish: Wish<"RecordTraining">, post: Post, context: Context): Decided => {
  const { attendees, on, topics } = wish
  const wrong = wrongDay(on, post.establishedOn, context)
  if (wrong) return wrong
  const twice = twiceIn(attendees) ?? twiceIn(topics)
  if (twice !== undefined) return no("NamedTwice", context, twice)
  const known = post.needs.training?.topics ?? []
  const other = topics.find((topic) => known.every(({ key }) => key !== topic))
  if (other !== undefined) return no("TopicUnknown", context, known.map(({ key, label }) => `${label}（${key}）`).join("、") || other)
  // who held the post on that day
  const stranger = attendees.find((staff) => !post.holders.some((each) =>
    each.staff === staff && each.from.slice(0, 10) <= on && (each.through === undefined || on <= each.through.slice(0, 10))))
  return stranger === undefined ? fact({ ...wish, _tag: "TrainingRecorded" }) : no("NotInPost", context, stranger)
}

/** @internal */
export const hearReports = ({ difficulties, next: set, on }: Wish<"HearReports">, post: Post, context: Context): Decided => {
  const { hearings, needs } = post
  if (!needs.hearing) return no("HearingNotAsked", context)
  const wrong = wrongDay(on, hearings.at(-1)?.on ?? post.establishedOn, context)
  if (wrong) return wrong
  const ids = difficulties.map(({ id }) => id)
  const twice = twiceIn(ids)
  if (twice !== undefined) return no("NamedTwice", context, twice)
  const known = ids.find((id) => post.difficulties.some((each) => each.id === id))
  if (known !== undefined) return no("IdKnown", context, known)
  const next = nextOf(needs.hearing, set, on, context)
  if (!next) return no("IntervalMissing", context, needs.hearing.what, needs.hearing.basis)
  return Result.flatMap(next, (limit) => fact({ _tag: "ReportsHeard", on, late: isLate(on, post.hearing), difficulties, next: limit }))
}

/** @internal */
export const solveDifficulty = ({ how, id, on }: Wish<"SolveDifficulty">, { difficulties }: Post, context: Context): Decided => {
  const found = difficulties.find((each) => each.id === id && each.solvedOn === undefined)
  if (!found) return no("DifficultyUnknown", context, id)
  return wrongDay(on, found.toldOn, context) ?? fact({ _tag: "DifficultySolved", on, id, how })
}
