/** Applications whose number and frequency are clearly excessive: reasons are asked for, and there may be more time, or no processing. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { articles } from "../articles.ts"
import type { Fact } from "../Fact.ts"
import { no } from "../Refusal.ts"
import { isOver, replyLimit, startPeriod } from "../replyLimit.ts"
import { type Decided, type Running, type Wish, wrongDay } from "./Wish.ts"

const basis = articles.excessive

/** @internal */
export const askReasons = ({ why, workingDays }: Wish<"AskReasons">, { work }: Running, context: Context): Decided => {
  if (work.reasons) return no("ReasonsAlreadyAsked")
  const period = { id: "reasons", title: "说明理由的期限", startsOn: "要求说明理由之日", basis }
  return Result.map(startPeriod(period, workingDays, context.today, context), (limit): ReadonlyArray<Fact> => [
    { _tag: "ReasonsAsked", on: context.today, why, limit }
  ])
}

/** @internal */
export const recordReasons = ({ on, reasons }: Wish<"RecordReasons">, { work }: Running, { today }: Context): Decided => {
  if (!work.reasons) return no("ReasonsNotAsked")
  if (work.reasons.given) return no("ReasonsAlreadyGiven")
  return wrongDay(on, today, work.reasons.askedOn) ?? Result.succeed([{ _tag: "ReasonsGiven", on, reasons }])
}

/** A reasonable time instead of the statutory one, which has no upper bound in law; counted from the day it is set. @internal */
export const setDelayedLimit = ({ reason, workingDays }: Wish<"SetDelayedLimit">, { work }: Running, context: Context): Decided => {
  const { today } = context
  if (!work.reasons) return no("ReasonsNotAsked")
  if (!work.reasons.given) return no("ReasonsNotGiven")
  if (work.delayed) return no("AlreadyDelayed")
  if (isOver(work.limit, today)) return no("DelayTooLate")
  return Result.flatMap(startPeriod({ id: "delayed-reply", title: "延迟答复的合理期限", startsOn: "确定延迟答复之日", basis }, workingDays, today, context), ({ clock }) =>
    Result.map(replyLimit(clock, work.consultations, context), (limit): ReadonlyArray<Fact> => [
      { _tag: "DelayedLimitSet", on: today, reason, limit }
    ]))
}
