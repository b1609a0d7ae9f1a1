/** Who owes what in an enquiry now, until when, and on what basis. Without a day it is owed promptly. */
import type { Limit, Obligation } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Enquiry, State } from "./State.ts"

type Owed = ReadonlyArray<Obligation>
type Who = Pick<Obligation, "what" | "owedBy" | "assignedTo">

/** With its day, where there is one; the clause is that of the term, or that of the duty. */
const owed = (who: Who, basis: Basis, limit: Limit | undefined): Obligation =>
  limit ? { ...who, basis: limit.due.basis, due: limit.due, clock: limit.clock } : { ...who, basis }

const atDesk = ({ assign, bankFirst, referBy, search }: Enquiry): Owed => [
  ...(bankFirst && !search ? [{ what: "查询政策咨询问答库", owedBy: "clerk", basis: bankFirst } as const] : []),
  owed({ what: "答复或者交办政策制定单位", owedBy: "clerk" }, assign, referBy)
]

/** What accompanies an enquiry: a difference to be mended, an entry to be reviewed. */
const besides = ({ check, proposal }: Enquiry): Owed => [
  ...(check && !check.same && check.correctedOn === undefined ? [{ what: `更正线上线下不一致：${check.online}`, owedBy: "handler", basis: check.basis } as const] : []),
  ...(proposal && proposal.result === undefined ? [{ what: `审核拟入库的问答：${proposal.question}`, owedBy: "head", basis: proposal.basis } as const] : [])
]

const ofState = (state: Exclude<State, { readonly _tag: "Nothing" }>): Owed => {
  const { enquiry } = state
  const { referral } = enquiry
  switch (state._tag) {
    case "Registered": return atDesk(enquiry)
    case "Referred": {
      const { basis, confirmedOn, limit, to } = state.enquiry.referral
      return [
        ...(confirmedOn === undefined ? [{ what: "确认收到交办", owedBy: "handler", assignedTo: to, basis } as const] : []),
        owed({ what: "答复咨询人", owedBy: "handler", assignedTo: to }, basis, limit)
      ]
    }
    case "Answered": return [owed({ what: "将答复送达咨询人", owedBy: "handler", ...(referral && { assignedTo: referral.to }) }, state.given.basis, referral?.limit)]
    default: return []
  }
}

/** @internal */
export const obligations = (state: State): Owed => (state._tag === "Nothing" ? [] : [...ofState(state), ...besides(state.enquiry)])
