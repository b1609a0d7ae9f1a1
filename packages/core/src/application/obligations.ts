/** Who owes what in an application now, until when, and on what basis. */
import type { Limit, Obligation } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"
import { articles } from "./articles.ts"
import type { Application, Consultation, Ending, State, Work } from "./State.ts"

type Owed = ReadonlyArray<Obligation>

const within = (what: string, owedBy: Role, { clock, due }: Limit): Obligation => ({ what, owedBy, basis: due.basis, due, clock })

const ofApplication = ({ addressee, handOver, parts }: Application): Owed => [
  ...(handOver && !handOver.done ? [within(`当日转交：${addressee.name}`, "clerk", handOver.limit)] : []),
  ...parts.flatMap(({ id, number }): Owed => (number === undefined ? [{ what: `另行登记拆分出的申请：${id}`, owedBy: "clerk", basis: articles.procedure }] : []))
]

const ofConsultation = ({ id, opinion, party, receivedOn, through }: Consultation): Owed => {
  if (through !== undefined) return []
  const { basis } = opinion.due
  const whom = party._tag === "ThirdParty" ? "第三方" : party.name
  return receivedOn === undefined
    ? [{ what: `确认${whom}收到征求意见书：${id}`, owedBy: "handler", basis }]
    : [within(`等待${whom}答复意见：${id}`, "handler", opinion)]
}

const ofWork = ({ consultations, extensions, reasons }: Work): Owed => [
  ...consultations.flatMap(ofConsultation),
  ...extensions.flatMap(({ notifiedOn, tellBy }): Owed => (notifiedOn === undefined ? [{ ...within("将延长答复期限告知申请人", "handler", tellBy), basis: articles.beforeTheEnd }] : [])),
  ...(reasons && !reasons.given ? [within("说明申请理由", "applicant", reasons.limit)] : [])
]

/** The time of an opinion that is awaited is not counted; the day shown counts it to its last day. */
const reply = ({ consultations, limit }: Work): Obligation =>
  within(consultations.some(({ through }) => through === undefined) ? "答复（征求意见的时间不计入，暂按意见期限届满计算）" : "答复", "handler", limit)

const ofProcessing = (work: Work): Owed => [
  reply(work),
  ...(work.missing.length > 0 && !work.correction ? [within("一次性告知补正", "handler", work.notice)] : []),
  ...ofWork(work)
]

const ofPayment = (fee: NonNullable<Work["fee"]>): Obligation =>
  fee.payment ? within(`缴纳信息处理费${fee.fee.amount}元`, "applicant", fee.payment) : { what: "送达收费通知", owedBy: "handler", basis: fee.basis }

const ofEnding = ({ toNotify }: Ending): Owed =>
  toNotify.map((id) => ({ what: `将决定公开的政府信息内容和理由书面告知第三方：${id}`, owedBy: "handler", basis: articles.thirdParty }))

/** @internal */
export const obligations = (state: State): Owed => {
  switch (state._tag) {
    case "Guided": return state.guideOutdated ? [{ what: "更新政府信息公开指南", owedBy: "clerk", basis: state.guide }] : []
    case "Arrived": {
      const { owed } = state.awaiting
      return [...(owed ? [within(owed.remedy, "clerk", owed.limit)] : []), ...ofApplication(state.application)]
    }
    case "Processing": return [...ofProcessing(state.work), ...ofApplication(state.application)]
    case "AwaitingCorrection": return [within("补正申请", "applicant", state.work.correction.limit), ...ofWork(state.work), ...ofApplication(state.application)]
    case "AwaitingPayment": return [ofPayment(state.work.fee), ...ofWork(state.work), ...ofApplication(state.application)]
    case "Replied": {
      const { clock, due } = state.ending
      return [{ what: "送达答复", owedBy: "handler", basis: articles.delivery, ...(due && { due }), ...(clock && { clock }) }, ...ofEnding(state.ending), ...ofApplication(state.application)]
    }
    case "Concluded": return [...ofEnding(state.ending), { what: "归档", owedBy: "handler", basis: articles.procedure }, ...ofApplication(state.application)]
    default: return []
  }
}
