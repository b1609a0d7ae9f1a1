/** 同源: whether the answer says the same as what is online; a difference owes a correction. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { asked, no } from "../Refusal.ts"
import type { Matter } from "../State.ts"
import { type Decided, givenIn, type Wish, wrongDay } from "./Wish.ts"

/** @internal */
export const checkSource = ({ difference, online, same, version }: Wish<"RecordSourceCheck">, state: Matter, context: Context): Decided => {
  const given = givenIn(state)
  if (!given) return no("NotAnswered", context)
  const { check } = state.enquiry
  if (check && !check.same && check.correctedOn === undefined) return no("CorrectionOwed", context)
  if (!same && difference === undefined) return no("DifferenceMissing", context)
  return Result.succeed([{
    _tag: "SourceChecked", on: context.today, source: given.answer.source, online, version, same, ...(!same && difference !== undefined && { difference }),
    basis: context.basisOf(asked.sameSource)
  }])
}

/** @internal */
export const recordCorrection = ({ note, on }: Wish<"RecordCorrection">, { enquiry: { check } }: Matter, context: Context): Decided =>
  check === undefined || check.same || check.correctedOn !== undefined
    ? no("NothingToCorrect", context)
    : wrongDay(on, check.on, context) ?? Result.succeed([{ _tag: "SourceCorrected", on, note }])
