/** Tells the applicant once what to correct; and takes what the applicant adds unasked. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { articles } from "../articles.ts"
import type { Fact } from "../Fact.ts"
import { missingParts } from "../missingParts.ts"
import { no } from "../Refusal.ts"
import { isOver, startPeriod } from "../replyLimit.ts"
import type { State } from "../State.ts"
import { supplemented } from "../supplemented.ts"
import type { Decided, Wish } from "./Wish.ts"

type Processing = Extract<State, { readonly _tag: "Processing" }>

/** The period in which the applicant may correct: people set it, and the law says only that it be reasonable. @internal */
export const correctionPeriod = { id: "correction", title: "补正期限", startsOn: "告知补正之日", basis: articles.correction } as const

/** Asking after the 7 working days is a breach to report, and no more: the application stays as it is ⚖. @internal */
export const askCorrection = ({ guidance, parts, workingDays }: Wish<"AskCorrection">, { work }: Processing, context: Context): Decided => {
  const { today } = context
  if (work.correction) return no("CorrectionAlreadyAsked")
  return Result.map(startPeriod(correctionPeriod, workingDays, today, context), (limit): ReadonlyArray<Fact> => [
    { _tag: "CorrectionAsked", on: today, parts, guidance, late: isOver(work.notice, today), limit }
  ])
}

/** No term changes by it. With the last missing part the 接收回执 is due. @internal */
export const supplement = ({ _tag, ...added }: Wish<"Supplement">, state: Extract<State, { readonly _tag: "Arrived" | "Processing" }>, context: Context): Decided => {
  if (Object.keys(added).length === 0) return no("NothingSupplemented")
  const { today } = context
  const missing = missingParts(supplemented(state.application, added))
  const complete = state._tag === "Processing" && state.work.receiptOn === undefined && missing.length === 0
  return Result.succeed([
    { _tag: "Supplemented", ...added, on: today, missing },
    ...(complete ? [{ _tag: "ReceiptIssued", on: today, due: state.work.limit.due, basis: context.basisOf("intake/receipt") } as const] : [])
  ])
}
