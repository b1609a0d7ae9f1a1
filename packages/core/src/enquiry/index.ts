/**
 * Ring 3, the room `enquiry`: questions about policy, from the search of the question bank to the answer.
 *
 * @module
 */
export { AcceptedEntry, ProposedQuestion } from "./AcceptedEntry.ts"
export { BankEntryRef, BankSearch } from "./BankSearch.ts"
export type { Command } from "./Command.ts"
export { AnswerRoute, AnswerSource, EnquiryAnswer } from "./EnquiryAnswer.ts"
export { EnquiryChannel } from "./EnquiryChannel.ts"
export { EnquiryEnd } from "./EnquiryEnd.ts"
export { EarlierAnswer, EnquiryRow, EnquiryStatus } from "./EnquiryRow.ts"
export type { Fact } from "./Fact.ts"
export { Enquirer, EnquiryIntake, EnquirySubject } from "./EnquiryIntake.ts"
export type { Refusal as EnquiryRefusal } from "./Refusal.ts"
export { room } from "./room.ts"
export type { Ending, Enquiry, Given, Matter, Proposal, Referral, SourceCheck, State } from "./State.ts"
