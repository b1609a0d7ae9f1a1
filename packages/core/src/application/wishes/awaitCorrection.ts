/** What may follow when a correction was asked for: it comes, there is a good reason for none, or it lapses. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { articles } from "../articles.ts"
import type { Fact } from "../Fact.ts"
import { missingParts } from "../missingParts.ts"
import { no } from "../Refusal.ts"
import { replies } from "../replies.ts"
import { isOver, replyLimit, startPeriod } from "../replyLimit.ts"
import type { State } from "../State.ts"
import { supplemented } from "../supplemented.ts"
import { correctionPeriod } from "./askCorrection.ts"
import { type Decided, type Wish, wrongDay } from "./Wish.ts"

type AwaitingCorrection = Extract<State, { readonly _tag: "AwaitingCorrection" }>

/** The reply is owed anew, in full, from the day on which the corrected application is received. @internal */
export const awaitCorrection = ({ _tag, on, ...added }: Wish<"RecordCorrection">, { application, work }: AwaitingCorrection, context: Context): Decided => {
  const { today } = context
  const wrong = wrongDay(on, today, work.correction.askedOn)
  if (wrong) return wrong
  const restarted = { ...work.clock, effects: [...work.clock.effects, { _tag: "Restart", on, reason: "收到补正后的申请" } as const] }
  return Result.map(replyLimit(restarted, work.consultations, context), (limit): ReadonlyArray<Fact> => {
    const missing = missingParts(supplemented(application, added))
    return [
      { _tag: "Corrected", ...added, on, missing, limit },
      ...(work.receiptOn === undefined && missing.length === 0
        ? [{ _tag: "ReceiptIssued", on: today, due: limit.due, basis: context.basisOf("intake/receipt") } as const]
        : [])
    ]
  })
}

/** A good reason keeps the application open, for a further period. @internal */
export const recordGoodReason = ({ reason, workingDays }: Wish<"RecordGoodReason">, context: Context): Decided =>
  Result.map(startPeriod({ ...correctionPeriod, startsOn: "确认有正当理由之日" }, workingDays, context.today, context), (limit): ReadonlyArray<Fact> => [
    { _tag: "GoodReasonRecorded", on: context.today, reason, limit }
  ])

/** @internal */
export const lapseCorrection = ({ work }: AwaitingCorrection, { today }: Context): Decided =>
  isOver(work.correction.limit, today)
    ? Result.succeed([{ _tag: "CorrectionLapsed", on: today, outcome: replies.correctionLapsed.outcome, basis: articles.correction }])
    : no("CorrectionStillOpen")
