/** What happens until both sides have confirmed: the applicant is contacted, and with the confirmation the terms begin. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { fromOutside } from "../Refusal.ts"
import type { State } from "../State.ts"
import { startTerms } from "./startTerms.ts"
import { type Decided, type Wish, wrongDay } from "./Wish.ts"

type Arrived = Extract<State, { readonly _tag: "Arrived" }>

/** An attempt is recorded whether somebody was reached or not; who cannot be reached stays registered. @internal */
export const recordContact = ({ note, on, reached }: Wish<"RecordContact">, { application }: Arrived, { today }: Context): Decided =>
  wrongDay(on, today, application.on) ?? Result.succeed([{ _tag: "ContactRecorded", on, reached, ...(note !== undefined && { note }) }])

/** @internal */
export const confirmReceipt = ({ automatic, on }: Wish<"Confirm">, { application }: Arrived, context: Context): Decided => {
  const { channel, on: arrivedOn } = application
  const wrong = wrongDay(on, context.today, arrivedOn)
  if (wrong) return wrong
  const received = context.receiptDate({ channel, on: arrivedOn, confirmedOn: on, ...(automatic !== undefined && { automatic }) })
  return Result.flatMap(Result.mapError(received, fromOutside), (receipt) => startTerms(application, receipt, context))
}
