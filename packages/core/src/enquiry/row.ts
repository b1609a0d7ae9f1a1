/** The line of an enquiry in the register, and what the register finds it by. */
import type { RowIndex } from "../rules/Room.ts"
import type { EnquiryRow, EnquiryStatus } from "./EnquiryRow.ts"
import { obligations } from "./obligations.ts"
import type { Ending, Enquiry, Given, State } from "./State.ts"

const STATUS = { Registered: "registered", Referred: "referred", Answered: "answered" } as const satisfies { readonly [tag: string]: EnquiryStatus }

const ofEnquiry = ({ about, channel, check, contact, follows, name, number, on, referral, reopened, search }: Enquiry): Omit<EnquiryRow, "status"> => ({
  number, channel, receivedOn: on,
  ...(name && { enquirer: name }),
  ...(contact && { contact }),
  ...(about._tag === "Words" && { question: about.text }),
  ...(about.topic !== undefined && { topic: about.topic }),
  ...(follows !== undefined && { follows }),
  ...(search && { bank: search.found.length > 0 ? "found" : "none" }),
  ...(referral && { referredTo: referral.to, referredOn: referral.on, referredLate: referral.late, ...(referral.limit && { due: referral.limit.due }) }),
  ...(reopened && { reopenedOn: reopened.on, earlier: reopened.earlier }),
  ...(check && { sameSource: check.same || check.correctedOn !== undefined })
})

const ofGiven = ({ answer: { source, text }, by, on }: Given): Partial<EnquiryRow> => ({
  answeredOn: on, answeredBy: by, answer: text, source: source.number === undefined ? source.title : `${source.title}（${source.number}）`
})

const ofEnding = ({ application, delivered, end, given, guidedTo, on }: Ending): Partial<EnquiryRow> => ({
  end, endedOn: on,
  ...(given && ofGiven(given)),
  ...(delivered && { deliveredOn: delivered.on, ...(delivered.inTime !== undefined && { inTime: delivered.inTime }) }),
  ...(guidedTo !== undefined && { guidedTo }),
  ...(application !== undefined && { application })
})

/** @internal */
export const row = (state: State): EnquiryRow | undefined => {
  if (state._tag === "Nothing") return undefined
  const owed = obligations(state)
  const dues = owed.flatMap(({ due }) => (due ? [due] : []))
  const nextDue = dues.flatMap((due) => (due.certainty === "undetermined" ? [] : [due.date])).toSorted()[0]
  return {
    ...ofEnquiry(state.enquiry),
    status: state._tag === "Closed" ? (owed.length > 0 ? "followUp" : "closed") : STATUS[state._tag],
    ...(state._tag === "Answered" && ofGiven(state.given)),
    ...(state._tag === "Closed" && ofEnding(state.ending)),
    ...(nextDue !== undefined && { nextDue }),
    ...(dues.some(({ certainty }) => certainty !== "settled") && { unsettled: true })
  }
}

/** Listed under the day that it came in. @internal */
export const indexOf = ({ enquirer, nextDue, number, receivedOn, status, unsettled = false }: EnquiryRow): RowIndex => ({
  number, on: receivedOn, status, ...(nextDue !== undefined && { due: nextDue }), unsettled, names: enquirer ? [enquirer] : []
})
