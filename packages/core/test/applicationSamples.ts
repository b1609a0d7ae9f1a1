/**
 * Sample wishes for the room of applications, one life after another to begin from, and given/when/then over days.
 *
 * @module
 */
import * as Result from "effect/Result"
import { type ApplicationRefusal, type Command, type Fact, room, type State } from "../src/application/index.ts"
import type { Personal } from "../src/terms/index.ts"
import { applicationContext } from "./applicationContext.ts"

type Setting = Parameters<typeof applicationContext>[1]
type Of<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

export const sealed = (what: string, subject = "s-1"): Personal => ({ subject, sealed: `封：${what}` })

/** Complete, handed in at the counter of the agency that is asked. */
export const receive: Of<"Receive"> = {
  _tag: "Receive", channel: "inPerson", on: "2026-09-21",
  addressee: { kind: "itself", name: "示例局" },
  applicants: [{ kind: "person", name: sealed("甲"), proof: { _tag: "Shown" }, contact: sealed("联系方式") }],
  description: sealed("某项目的批复文件"),
  wanted: { form: "paper", route: "pickUp" }
}

export const letter: Of<"Receive"> = { ...receive, channel: "ordinaryPost" }
export const review: Of<"ReviewSecrecy"> = { _tag: "ReviewSecrecy", releasable: true, touchesThirdParty: false }
export const touches: Of<"ReviewSecrecy"> = { ...review, touchesThirdParty: true }
export const given = { _tag: "ToObtain", how: "凭回执领取纸质件", where: "示例路1号示例窗口", when: "工作日9:00至17:00" } as const
export const disclose: Of<"Reply"> = { _tag: "Reply", reply: { _tag: "disclosed", given } }
export const nonexistent: Of<"Reply"> = { _tag: "Reply", reply: { _tag: "nonexistent", searched: "档案室和业务系统" } }
export const askCorrection: Of<"AskCorrection"> = { _tag: "AskCorrection", parts: ["description"], guidance: "写明项目名称或者文号", workingDays: 10 }
export const consultThird: Of<"Consult"> = { _tag: "Consult", id: "t1", party: { _tag: "ThirdParty", name: sealed("示例公司", "s-2") } }
export const consultMaker: Of<"Consult"> = { _tag: "Consult", id: "m1", party: { _tag: "JointMaker", name: "示例委" } }
export const chargePages: Of<"ChargeFee"> = { _tag: "ChargeFee", by: { _tag: "Pages", pages: 201, planned: "disclosed" }, howToPay: "到示例窗口或者网上缴纳" }
export const deliver: Of<"Deliver"> = { _tag: "Deliver", route: { _tag: "Direct", on: "2026-10-26" } }

/** A wish, and the day on which it is made. */
export type Step = readonly [today: string, command: Command, setting?: Setting]

/** What a wish on a day comes to. */
export const when = (state: State, [today, command, setting]: Step): Result.Result<ReadonlyArray<Fact>, ApplicationRefusal> =>
  room.decide(state, command, applicationContext(today, setting))

/** The state after these steps, each of which must be a yes. */
export const after = (...steps: ReadonlyArray<Step>): State => steps.reduce((state, step) => {
  const decided = when(state, step)
  if (Result.isFailure(decided)) throw new Error(`${step[0]} ${step[1]._tag}: ${decided.failure._tag} ${decided.failure.remedy}`)
  return decided.success.reduce(room.evolve, state)
}, room.initial)

/** The facts that a step brings about after others. */
export const facts = (before: ReadonlyArray<Step>, step: Step): ReadonlyArray<Fact> => {
  const decided = when(after(...before), step)
  if (Result.isFailure(decided)) throw new Error(`${step[1]._tag}: ${decided.failure._tag}`)
  return decided.success
}

/** The refusal of a step after others. */
export const refusal = (before: ReadonlyArray<Step>, step: Step): ApplicationRefusal => Result.getOrThrow(Result.flip(when(after(...before), step)))

const day = "2026-09-21"
const received: Step = [day, receive]

/** A way into each state. */
export const ways = {
  Nothing: [],
  Guided: [[day, { ...receive, addressee: { kind: "department", name: "示例局", contact: "示例路2号" }, guideMisled: true }, { window: { receivesFor: ["itself"], basis: { document: "d", clause: "c", reading: "text", cite: "示例" } } }]],
  Arrived: [[day, letter]],
  Processing: [received],
  AwaitingCorrection: [received, [day, askCorrection]],
  AwaitingPayment: [received, [day, chargePages]],
  Replied: [received, [day, review], [day, disclose]],
  Concluded: [received, [day, review], [day, disclose], ["2026-09-22", { ...deliver, route: { _tag: "Direct", on: "2026-09-22" } }]],
  Archived: [received, [day, review], [day, disclose], ["2026-09-22", { ...deliver, route: { _tag: "Direct", on: "2026-09-22" } }], ["2026-09-22", { _tag: "Archive" }]]
} as const satisfies { readonly [tag in State["_tag"]]: ReadonlyArray<Step> }

/** One wish of each kind. */
export const wishes: { readonly [tag in Command["_tag"]]: Of<tag> } = {
  Receive: receive,
  RecordContact: { _tag: "RecordContact", on: day, reached: false, note: "电话无人接听" },
  Confirm: { _tag: "Confirm", on: day },
  Supplement: { _tag: "Supplement", contact: sealed("新的联系方式") },
  HandOver: { _tag: "HandOver", to: "示例局", on: day, receivedBy: "h-1", receivedOn: day },
  SplitRequests: { _tag: "SplitRequests", description: sealed("第一项"), others: [{ id: "p1", description: sealed("第二项") }] },
  LinkPart: { _tag: "LinkPart", id: "p1", number: "2026-0002" },
  RecordGuideUpdate: { _tag: "RecordGuideUpdate", on: day },
  AskCorrection: askCorrection,
  RecordCorrection: { _tag: "RecordCorrection", on: day, description: sealed("某项目第3号批复") },
  RecordGoodReason: { _tag: "RecordGoodReason", reason: sealed("住院"), workingDays: 10 },
  LapseCorrection: { _tag: "LapseCorrection" },
  Consult: consultThird,
  RecordConsultationReceipt: { _tag: "RecordConsultationReceipt", id: "t1", on: day },
  RecordOpinion: { _tag: "RecordOpinion", id: "t1", on: day, position: "objects", reason: sealed("商业秘密", "s-2") },
  LapseConsultation: { _tag: "LapseConsultation", id: "t1" },
  NotifyThirdParty: { _tag: "NotifyThirdParty", id: "t1", on: day },
  Extend: { _tag: "Extend", workingDays: 20, reason: "涉及多个科室" },
  NotifyExtension: { _tag: "NotifyExtension", on: day },
  AskReasons: { _tag: "AskReasons", workingDays: 5, why: "数量明显超过合理范围" },
  RecordReasons: { _tag: "RecordReasons", on: day, reasons: sealed("研究需要") },
  SetDelayedLimit: { _tag: "SetDelayedLimit", workingDays: 60, reason: "数量多" },
  Recount: { _tag: "Recount" },
  ChargeFee: chargePages,
  RecordFeeNotice: { _tag: "RecordFeeNotice", on: day },
  RecordPayment: { _tag: "RecordPayment", on: day, amount: 2740 },
  LapseFee: { _tag: "LapseFee" },
  ReviewSecrecy: review,
  Reply: nonexistent,
  Withhold: { _tag: "Withhold", reply: { _tag: "internalAffairs", reasons: "属于内部工作流程" } },
  RefuseUnreasonable: { _tag: "RefuseUnreasonable", reasons: "理由不合理" },
  Withdraw: { _tag: "Withdraw", on: day },
  Deliver: { _tag: "Deliver", route: { _tag: "Direct", on: day } },
  ProposePublication: { _tag: "ProposePublication", alike: ["2026-0002"], what: "某项目的批复文件" },
  Archive: { _tag: "Archive" },
  RecordRemedy: { _tag: "RecordRemedy", id: "r1", kind: "review", on: day },
  RecordRemedyResult: { _tag: "RecordRemedyResult", id: "r1", result: "upheld", on: day },
  Import: {
    _tag: "Import",
    row: {
      number: "2019-0007", status: "archived", channel: "signedPost", applicantKind: "business", applicant: sealed("乙"), description: sealed("旧件"),
      addressee: "示例局", arrivedOn: "2019-06-03", receivedOn: "2019-06-03", endedOn: "2019-06-20", replyKind: "disclosed", outcome: "disclosed",
      deliveredOn: "2019-06-21", inTime: true, archivedOn: "2019-07-01", remedies: [{ id: "r0", kind: "review", filedOn: "2019-07-15", result: "upheld", decidedOn: "2019-09-10" }]
    }
  }
}
