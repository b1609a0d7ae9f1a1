/** Where a matter of any room that gives codes stands, for whoever has its code: nothing of what they said, and who they are least of all. */
import type { RegisterRow, State as ApplicationState } from "@zone/core/application"
import type { EnquiryRow, State as EnquiryState } from "@zone/core/enquiry"
import { FeedbackKind, FeedbackOutcome, type FeedbackAnswer, type FeedbackRow, type State as FeedbackState } from "@zone/core/feedback"
import { type AnyRoom, wordOf } from "@zone/core/rules"
import type { Followed } from "../api/PublicGroup.ts"
import { lackingIn } from "./lackingIn.ts"

/** What each room tells besides number and status. */
type Told = Omit<Followed, "room" | "number" | "status" | "says" | "title"> & { readonly title?: string }

const toldDue = (due: RegisterRow["due"]): Pick<Followed, "certainty" | "due"> =>
  due === undefined ? {} : { certainty: due.certainty, ...("date" in due && { due: due.date }) }

const nothingToAdd = { open: false, receipt: false } as const

const ofApplication = (row: RegisterRow, state: ApplicationState): Told => {
  const { arrivedOn, due, endedOn, receivedOn } = row
  const lacking = lackingIn(state)
  return {
    arrivedOn, ...(receivedOn !== undefined && { receivedOn }), ...(endedOn !== undefined && { repliedOn: endedOn }), ...toldDue(due),
    ...(lacking && { lacking }),
    open: state._tag === "Arrived" || state._tag === "Processing" || state._tag === "AwaitingCorrection",
    receipt: state._tag === "Arrived" || ("work" in state && state.work.receiptOn !== undefined)
  }
}

const ofEnquiry = ({ answer, answeredOn, application, due, guidedTo, receivedOn, referredTo, source }: EnquiryRow, _: EnquiryState): Told => {
  const unit = guidedTo ?? referredTo
  return {
    ...nothingToAdd, arrivedOn: receivedOn, ...(answeredOn !== undefined && { repliedOn: answeredOn }), ...toldDue(due),
    ...(unit !== undefined && { unit }),
    ...(guidedTo !== undefined ? { outcome: `请向${guidedTo}咨询` } : application !== undefined && { outcome: `已转为政府信息公开申请，编号${application}` }),
    ...(answer !== undefined && { answer: { text: answer, ...(source !== undefined && { source }) } })
  }
}

const kindWord = wordOf(FeedbackKind)
const outcomeWord = wordOf(FeedbackOutcome)

/** The answer that somebody was given. */
const answerIn = (state: FeedbackState): FeedbackAnswer | undefined => {
  if ("decided" in state) return state.decided.answer
  if (state._tag === "ComplaintInvestigated") return state.investigation.answer
  if (state._tag !== "ComplaintClosed") return undefined
  return state.end._tag === "Declined" ? state.end.answer : state.end.investigation.answer
}

const ofFeedback = ({ answeredOn, arrivedOn, kind, outcome, unit }: FeedbackRow, state: FeedbackState): Told => {
  const answer = answerIn(state)
  return {
    ...nothingToAdd, title: kindWord(kind), arrivedOn, ...(answeredOn !== undefined && { repliedOn: answeredOn }),
    ...(unit !== undefined && { unit }), ...(outcome !== undefined && { outcome: outcomeWord(outcome) }),
    ...(answer && answer._tag !== "NotAnswerable" && { answer: { text: answer.what, ...(answer._tag === "PublicNotice" && { where: answer.where }) } })
  }
}

const told: { readonly [room: string]: (row: never, state: never) => Told } = { application: ofApplication, enquiry: ofEnquiry, feedback: ofFeedback }

/** The rooms whose matters are followed by a code. @internal */
export const followedRooms: ReadonlyArray<string> = Object.keys(told)

/** @internal */
export const followedOf = ({ indexOf, name, statuses, title }: AnyRoom, number: string, row: unknown, state: unknown): Followed => {
  const { status } = indexOf(row)
  const ofRoom = told[name]?.(row as never, state as never) ?? nothingToAdd
  return { room: name, title, number, status, says: statuses[status] ?? status, ...ofRoom }
}
