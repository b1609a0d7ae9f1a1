/**
 * Sample wishes for the room of feedback under an invented pack with lists of grounds, a way into each state, and one wish of each kind.
 *
 * @module
 */
import type { chinaCalendar } from "date-fns-holiday-cn"
import { type Command, room, type State } from "../src/feedback/index.ts"
import type { Context } from "../src/rules/Room.ts"
import type { RulePack } from "../src/rules/RulePack.ts"
import type { Role } from "../src/terms/Role.ts"
import { lifeOf, type StepOf } from "./lifeOf.ts"
import { roomContext } from "./roomContext.ts"
import { practice, requirementOf } from "./samplePacks.ts"

type Of<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

const catalogue = (id: string, item: string, keys: readonly [string, ...ReadonlyArray<string>], more: object = {}) =>
  requirementOf({ kind: "Catalogue", id, item, entries: keys.map((key) => ({ key, label: `示例情形${key}` })), ...more })

/** An invented town with all that a place may have. */
export const townPack: Partial<RulePack> = {
  requirements: [
    practice("feedback/principles"), practice("feedback/reasonable-suggestions"), practice("feedback/rating-form"), practice("feedback/channels"), practice("complaint/promptly"),
    practice("complaint/correction"), practice("complaint/protection"), practice("complaint/accountability"),
    catalogue("complaint/disclosure-grounds", "disclosureComplaints", ["late", "wrong"]),
    catalogue("complaint/service-grounds", "serviceComplaints", ["rude", "late"]),
    catalogue("complaint/zone-grounds", "zoneComplaints", ["broken"]),
    catalogue("complaint/declining-grounds", "complaintScreening", ["tooVague", "noContactOrEvidence"], { closed: true })
  ]
}

/** A place that says nothing of complaints. */
export const silentPack: Partial<RulePack> = {}

/** What a test sets of its own. */
export interface FeedbackSetting {
  readonly role?: Role
  readonly id?: string
  readonly number?: string | undefined
  readonly pack?: Partial<RulePack>
  readonly calendar?: typeof chinaCalendar
}

export const feedbackContext = (today: string, { pack = townPack, role = "handler", ...setting }: FeedbackSetting = {}): Context => {
  const { calendar, id } = setting
  const number = "number" in setting ? setting.number : "2026-0001"
  return roomContext(pack, today, { role, ...(id !== undefined && { id }), ...(calendar && { calendar }), ...(number !== undefined && { number }) })
}

/** A step of the life of a matter. */
export type FeedbackStep = StepOf<Command, FeedbackSetting>

export const { after, facts, owed, refusal, when } = lifeOf(room, feedbackContext)

export const sealed = (text: string, subject = "p-1") => ({ subject, sealed: `封：${text}` })

export const day = "2026-09-21"
export const next = "2026-09-22"

export const suggest: Of<"Suggest"> = {
  _tag: "Suggest", arrival: { _tag: "Direct", channel: "counter", on: day }, content: sealed("增加老年人座位"), name: sealed("甲"), contact: sealed("电话"), about: "专区设施"
}
/** Out of the box, from nobody. */
export const fromBox: Of<"Suggest"> = { _tag: "Suggest", arrival: { _tag: "Box", emptiedOn: day }, content: sealed("延长开放时间") }
export const rate: Of<"Rate"> = {
  _tag: "Rate", arrival: { _tag: "Direct", channel: "kiosk", on: day }, scores: [{ item: "finding", grade: "satisfied" }, { item: "staff", grade: "verySatisfied" }]
}
export const remarked: Of<"Rate"> = { ...rate, remark: sealed("电脑太慢") }
export const complain: Of<"Complain"> = {
  _tag: "Complain", arrival: { _tag: "Direct", channel: "phone", on: day }, content: sealed("窗口态度恶劣"), name: sealed("乙"), contact: sealed("电话"),
  grounds: [{ _tag: "Listed", field: "service", key: "rude" }], against: { unit: "示例窗口", actors: ["x-1"], colleagues: ["x-2"] }
}
export const anonymous: Of<"Complain"> = (({ contact: _contact, name: _name, ...rest }) => rest)(complain)
export const assign: Of<"AssignComplaint"> = { _tag: "AssignComplaint", unit: "示例办公室", concern: "窗口服务态度", workingDays: 10 }
export const answer: Of<"Answer"> = { _tag: "Answer", answer: { _tag: "Direct", on: next, way: "phone", what: "已经处理" } }
export const founded: Of<"RecordInvestigation"> = { _tag: "RecordInvestigation", on: next, finding: "founded", summary: "情况属实" }
export const order: Of<"OrderCorrection"> = { _tag: "OrderCorrection", asks: "改进服务态度", workingDays: 5 }
export const report: Of<"ReportCorrection"> = { _tag: "ReportCorrection", on: next, what: "已经培训" }
export const sufficient: Of<"CheckCorrection"> = { _tag: "CheckCorrection", check: { _tag: "Sufficient" } }
export const breach: Of<"RecordBreach"> = { _tag: "RecordBreach", id: "b1", kind: "leak", on: next, what: "在公共场所谈论", by: ["x-9"] }

const registered: FeedbackStep = [day, complain]
const accepted: ReadonlyArray<FeedbackStep> = [registered, [day, { _tag: "Accept" }]]
const assigned: ReadonlyArray<FeedbackStep> = [...accepted, [day, assign]]
const investigated: ReadonlyArray<FeedbackStep> = [...assigned, [next, founded]]
const decided: ReadonlyArray<FeedbackStep> = [[day, suggest], [day, { _tag: "Decide", decision: { _tag: "Adopted", measures: "增设座位" } }]]
const declined: ReadonlyArray<FeedbackStep> = [registered, [day, { _tag: "Decline", ground: { _tag: "Listed", key: "tooVague" }, reason: "没有写明经过" }]]

/** A way into each state. */
export const ways: { readonly [tag in State["_tag"]]: ReadonlyArray<FeedbackStep> } = {
  Nothing: [],
  SuggestionRegistered: [[day, suggest]],
  SuggestionAssigned: [[day, suggest], [day, { _tag: "AssignSuggestion", unit: "示例科", workingDays: 10 }]],
  SuggestionDecided: decided,
  SuggestionClosed: [...decided, [next, answer], [next, { _tag: "RecordCarriedOut", on: next, what: "座位已增设" }]],
  SuggestionWithdrawn: [[day, suggest], [day, { _tag: "Withdraw", on: day }]],
  Rated: [[day, remarked]],
  RatingClosed: [[day, rate]],
  ComplaintRegistered: [registered],
  AwaitingEvidence: [registered, [day, { _tag: "AskEvidence", what: "办理时间", workingDays: 5 }]],
  ComplaintAccepted: accepted,
  ComplaintAssigned: assigned,
  ComplaintInvestigated: investigated,
  ComplaintDeclined: declined,
  ComplaintClosed: [...investigated, [next, answer], [next, order], [next, report], [next, sufficient]],
  ComplaintWithdrawn: [registered, [day, { _tag: "Withdraw", on: day }]]
}

/** One wish of each kind. */
export const wishes: { readonly [tag in Command["_tag"]]: Of<tag> } = {
  Suggest: suggest,
  AssignSuggestion: { _tag: "AssignSuggestion", unit: "示例科", workingDays: 10 },
  Decide: { _tag: "Decide", decision: { _tag: "PartlyAdopted", measures: "增设座位", reasons: "场地有限" } },
  RecordCarriedOut: { _tag: "RecordCarriedOut", on: next, what: "座位已增设" },
  Rate: remarked,
  NoteRemark: { _tag: "NoteRemark", outcome: { _tag: "Registered", number: "2026-0002" } },
  Complain: complain,
  NameComplainedOf: { _tag: "NameComplainedOf", against: { actors: ["x-3"], colleagues: [] } },
  AskEvidence: { _tag: "AskEvidence", what: "办理时间", workingDays: 5 },
  RecordEvidence: { _tag: "RecordEvidence", on: next, evidence: sealed("录音") },
  Accept: { _tag: "Accept" },
  Decline: { _tag: "Decline", ground: { _tag: "Listed", key: "tooVague" }, reason: "没有写明经过" },
  AssignComplaint: assign,
  RecordInvestigation: founded,
  OrderCorrection: order,
  ReportCorrection: report,
  CheckCorrection: sufficient,
  Answer: answer,
  RecordBreach: breach,
  RecordAccountability: { _tag: "RecordAccountability", id: "b1", on: next, outcome: "予以批评教育" },
  Withdraw: { _tag: "Withdraw", on: next },
  Recount: { _tag: "Recount" }
}
