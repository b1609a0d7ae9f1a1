/** What a fact makes of an enquiry. Total: a fact that no longer fits leaves the state as it was. */
import type { Fact } from "./Fact.ts"
import type { EarlierAnswer } from "./EnquiryRow.ts"
import type { Ending, Enquiry, Given, Matter, State } from "./State.ts"

type Is<Tag extends Fact["_tag"]> = Extract<Fact, { readonly _tag: Tag }>
type In<Tag extends State["_tag"]> = Extract<State, { readonly _tag: Tag }>

const received = ({ _tag, assign, bankFirst, enquirer, number, referBy, ...intake }: Is<"Received">): State => ({
  _tag: "Registered",
  enquiry: {
    ...intake, number, assign, since: intake.on, last: intake.on,
    ...(referBy && { referBy }), ...(bankFirst && { bankFirst }),
    ...(enquirer?.name && { name: enquirer.name }), ...(enquirer?.contact && { contact: enquirer.contact })
  }
})

const close = (enquiry: Enquiry, ending: Ending): Matter => ({ _tag: "Closed", enquiry: { ...enquiry, last: ending.on }, ending })

/** At the desk again: to be answered or given on from that day. */
const again = ({ referBy: _by, referral: _to, ...enquiry }: Enquiry, { assign, on, referBy }: Is<"ReferralReturned" | "Reopened">): Enquiry => ({
  ...enquiry, assign, since: on, last: on, ...(referBy && { referBy })
})

const endOf = ({ answer, atOnce }: Given, { referral }: Enquiry): Ending["end"] =>
  atOnce ? "atOnce" : answer._tag === "FromUnit" || referral ? "answeredByUnit" : "answeredHere"

/** What accompanies an enquiry in whatever state; undefined for all other facts. */
const accompanied = (enquiry: Enquiry, fact: Fact): Enquiry | undefined => {
  switch (fact._tag) {
    case "ContactAdded": return { ...enquiry, contact: fact.contact, ...(fact.name && { name: fact.name }) }
    case "SourceChecked": {
      const { basis, on, online, same } = fact
      return { ...enquiry, check: { on, online, same, basis } }
    }
    case "SourceCorrected": return enquiry.check ? { ...enquiry, check: { ...enquiry.check, correctedOn: fact.on } } : enquiry
    case "EntryProposed": {
      const { _tag, ...proposal } = fact
      return { ...enquiry, proposal }
    }
    case "EntryAccepted": return enquiry.proposal ? { ...enquiry, proposal: { ...enquiry.proposal, result: "accepted" } } : enquiry
    case "EntryDeclined": return enquiry.proposal ? { ...enquiry, proposal: { ...enquiry.proposal, result: "declined" } } : enquiry
    default: return undefined
  }
}

const answered = (enquiry: Enquiry, { answer, atOnce, basis, by, on }: Is<"Answered">): Matter => ({
  _tag: "Answered", enquiry: { ...enquiry, last: on }, given: { on, answer, by, atOnce, basis, attempts: [] }
})

const inRegistered = (state: In<"Registered">, fact: Fact): State => {
  const { enquiry } = state
  switch (fact._tag) {
    case "Searched": return { ...state, enquiry: { ...enquiry, search: fact.search } }
    case "Answered": return answered(enquiry, fact)
    case "Referred": {
      const { basis, late, limit, on, to } = fact
      return { _tag: "Referred", enquiry: { ...enquiry, last: on, referral: { to, on, late, basis, ...(limit && { limit }) } } }
    }
    case "Guided": return close(enquiry, { on: fact.on, end: "guided", guidedTo: fact.to })
    case "DueDateMoved":
    case "DueDateSettled": return enquiry.referBy ? { ...state, enquiry: { ...enquiry, referBy: fact.limit } } : state
    default: return state
  }
}

const inReferred = (state: In<"Referred">, fact: Fact): State => {
  const { enquiry } = state
  const { referral } = enquiry
  switch (fact._tag) {
    case "ReferralConfirmed": return { ...state, enquiry: { ...enquiry, last: fact.on, referral: { ...referral, confirmedOn: fact.on } } }
    case "ReferralReturned": return { _tag: "Registered", enquiry: again(enquiry, fact) }
    case "Answered": return answered(enquiry, fact)
    case "DueDateMoved":
    case "DueDateSettled": return { ...state, enquiry: { ...enquiry, referral: { ...referral, limit: fact.limit } } }
    default: return state
  }
}

const inAnswered = (state: In<"Answered">, fact: Fact): State => {
  const { enquiry, given } = state
  switch (fact._tag) {
    case "AttemptRecorded": {
      const { _tag, ...attempt } = fact
      return { ...state, enquiry: { ...enquiry, last: fact.on }, given: { ...given, attempts: [...given.attempts, attempt] } }
    }
    case "Delivered": {
      const { _tag, ...delivered } = fact
      return close(enquiry, { on: fact.on, end: endOf(given, enquiry), given, delivered })
    }
    case "LeftUnreached": return close(enquiry, { on: fact.on, end: "unreached", given })
    case "DueDateMoved":
    case "DueDateSettled": return enquiry.referral ? { ...state, enquiry: { ...enquiry, referral: { ...enquiry.referral, limit: fact.limit } } } : state
    default: return state
  }
}

/** A proposal to the bank goes with the answer that it was made of; a difference that was found stays. */
const reopened = ({ enquiry, ending: { delivered, end, given } }: In<"Closed">, fact: Is<"Reopened">): State => {
  const { proposal: _proposal, search: _search, ...rest } = enquiry
  if (!given) return { _tag: "Closed", enquiry, ending: { on: enquiry.last, end } }
  const earlier: EarlierAnswer = {
    end, answeredOn: given.on,
    ...(delivered && { deliveredOn: delivered.on, ...(delivered.inTime !== undefined && { inTime: delivered.inTime }) })
  }
  return { _tag: "Registered", enquiry: { ...again(rest, fact), reopened: { on: fact.on, earlier } } }
}

const inClosed = (state: In<"Closed">, fact: Fact): State => {
  const { ending, enquiry } = state
  if (fact._tag === "Reopened") return ending.given ? reopened(state, fact) : state
  if (fact._tag !== "Delivered" || !ending.given || ending.end !== "unreached") return state
  const { _tag, ...delivered } = fact
  return close(enquiry, { ...ending, end: endOf(ending.given, enquiry), on: fact.on, delivered })
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (state._tag === "Nothing") return fact._tag === "Received" ? received(fact) : state
  const enquiry = accompanied(state.enquiry, fact)
  if (enquiry) return { ...state, enquiry } as State
  if (state._tag === "Closed") return inClosed(state, fact)
  if (fact._tag === "Withdrawn") return close(state.enquiry, { on: fact.on, end: "withdrawn", ...(state._tag === "Answered" && { given: state.given }) })
  if (fact._tag === "TakenOver") return close(state.enquiry, { on: fact.on, end: "takenOver", application: fact.application })
  if (state._tag === "Registered") return inRegistered(state, fact)
  return state._tag === "Referred" ? inReferred(state, fact) : inAnswered(state, fact)
}
