/** Who owes what for feedback now. The texts name nobody, so that whoever reads the list learns nothing of who complained. */
import type { Limit, Obligation } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"
import type { Charge, Investigation, Said, State } from "./State.ts"

type Owed = ReadonlyArray<Obligation>

const within = (what: string, owedBy: Role, { clock, due }: Limit): Obligation => ({ what, owedBy, basis: due.basis, due, clock })

/** By the unit in charge; the day only where somebody set one. */
const inCharge = (what: string, { basis, limit, unit }: Charge): Obligation => ({ ...(limit ? within(what, "handler", limit) : { what, owedBy: "handler", basis }), assignedTo: unit })

const ofBreaches = ({ breaches }: Said): Owed =>
  breaches.flatMap(({ accounted, basis, id, kind }): Owed =>
    (accounted ? [] : [{ what: `依法依规追究${kind === "leak" ? "泄露信息" : "打击报复"}的责任：${id}`, owedBy: "head", basis }]))

const ofInvestigation = ({ answer, basis, correction, finding }: Investigation, concerned: string | undefined): Owed => {
  const answered: Owed = answer ? [] : [{ what: "将处理结果答复投诉人", owedBy: "handler", basis }]
  if (finding === "unfounded") return answered
  if (!correction) return [...answered, { what: "责令被投诉对象改正", owedBy: "handler", basis }]
  const { notice } = correction
  if (correction._tag === "Reported") return [...answered, { what: "核查改正情况", owedBy: "handler", basis: notice.basis }]
  return correction._tag === "Ordered"
    ? [...answered, { ...within("改正不足、纠正错误", "handler", correction.limit), ...(concerned !== undefined && { assignedTo: concerned }) }]
    : answered
}

const ofStanding = (state: State): Owed => {
  switch (state._tag) {
    case "SuggestionRegistered": return [{ what: "办理意见建议：交办或者写明采纳情况", owedBy: "clerk", basis: state.suggestion.basis }]
    case "SuggestionAssigned": return [inCharge("研究意见建议，写明采纳情况", state.charge)]
    case "SuggestionDecided": {
      const { answer, basis, carriedOut, decision } = state.decided
      return [
        ...(answer ? [] : [{ what: "将采纳情况反馈提出人", owedBy: "handler", basis } as const]),
        ...(decision._tag === "NotAdopted" || carriedOut ? [] : [{ what: "落实采纳的意见建议", owedBy: "handler", ...(state.charge && { assignedTo: state.charge.unit }), basis } as const])
      ]
    }
    case "Rated": return [{ what: "阅处评价留言", owedBy: "clerk", basis: state.rating.basis }]
    case "ComplaintRegistered": return [{ what: "决定是否受理投诉", owedBy: "handler", basis: state.complaint.basis }]
    case "AwaitingEvidence": return [within("补充证据", "applicant", state.awaited.limit)]
    case "ComplaintAccepted": return [{ what: "按谁主管谁负责交办投诉", owedBy: "handler", basis: state.basis }]
    case "ComplaintAssigned": return [inCharge("调查处理投诉", state.charge)]
    case "ComplaintInvestigated": return ofInvestigation(state.investigation, state.complaint.against.unit)
    case "ComplaintDeclined": return [{ what: "将不予受理的理由告知投诉人", owedBy: "handler", basis: state.declining.basis }]
    default: return []
  }
}

/** @internal */
export const obligations = (state: State): Owed => [
  ...ofStanding(state),
  ..."complaint" in state ? ofBreaches(state.complaint) : "suggestion" in state ? ofBreaches(state.suggestion) : []
]
