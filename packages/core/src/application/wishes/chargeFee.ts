/** The information-processing fee: the notice goes out in time, the payment starts the term anew, and no payment ends the matter. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { articles } from "../articles.ts"
import type { Fact } from "../Fact.ts"
import { feeFor } from "../feeFor.ts"
import { no } from "../Refusal.ts"
import { replies } from "../replies.ts"
import { isOver, replyLimit, startTerm } from "../replyLimit.ts"
import type { State } from "../State.ts"
import { tariff2021 } from "../tariff2021.ts"
import { type Decided, type Running, type Wish, wrongDay } from "./Wish.ts"

type AwaitingPayment = Extract<State, { readonly _tag: "AwaitingPayment" }>

/** By item or by page, and once for an application: never both. @internal */
export const chargeFee = ({ by, howToPay }: Wish<"ChargeFee">, { work }: Running, { today }: Context): Decided => {
  if (work.fee) return no("FeeAlreadyCharged")
  if (isOver(work.limit, today)) return no("FeeTooLate")
  if (by._tag === "Pages" && !replies[by.planned].releases) return no("NotChargeable")
  const fee = by._tag === "Pages"
    ? feeFor({ by: "pages", quantity: by.pages }, tariff2021)
    : feeFor({ by: "items", quantity: by.earlierThisMonth + 1, earlier: by.earlierThisMonth }, tariff2021)
  return fee.amount === 0 ? no("NothingToCharge") : Result.succeed([{ _tag: "FeeCharged", on: today, fee, howToPay, basis: tariff2021.basis }])
}

/** @internal */
export const recordFeeNotice = ({ on }: Wish<"RecordFeeNotice">, { work: { fee } }: AwaitingPayment, context: Context): Decided => {
  if (fee.noticeOn !== undefined) return no("FeeNoticeKnown")
  const wrong = wrongDay(on, context.today, fee.chargedOn)
  if (wrong) return wrong
  return Result.map(startTerm("feePayment", on, context), (payment): ReadonlyArray<Fact> => [{ _tag: "FeeNoticeReceived", on, payment }])
}

/** The reply is owed anew, in full, from the day after the payment. A payment after its last day counts until the matter is ended ⚖. @internal */
export const recordPayment = ({ amount, on }: Wish<"RecordPayment">, { work }: AwaitingPayment, context: Context): Decided => {
  const { fee } = work
  if (amount !== fee.fee.amount) return no("AmountDiffers", `${fee.fee.amount}元`)
  const wrong = wrongDay(on, context.today, fee.noticeOn ?? fee.chargedOn)
  if (wrong) return wrong
  const restarted = { ...work.clock, effects: [...work.clock.effects, { _tag: "Restart", on, reason: "申请人缴纳信息处理费" } as const] }
  return Result.map(replyLimit(restarted, work.consultations, context), (limit): ReadonlyArray<Fact> => [{ _tag: "FeePaid", on, amount, limit }])
}

/** @internal */
export const lapseFee = ({ work: { fee } }: AwaitingPayment, { today }: Context): Decided => {
  if (!fee.payment) return no("FeeNoticeNotReceived")
  return isOver(fee.payment, today)
    ? Result.succeed([{ _tag: "FeeLapsed", on: today, outcome: replies.feeLapsed.outcome, basis: articles.feeRules }])
    : no("PaymentStillOpen")
}
