/**
 * Sample wishes for the room of disclosure, one life after another to begin from, and given/when/then over days.
 *
 * @module
 */
import type { Calendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { type Command, type DisclosureRefusal, type Fact, room, type State } from "../src/disclosure/index.ts"
import type { Context, RulePack } from "../src/rules/index.ts"
import type { Role } from "../src/terms/index.ts"
import { requirementOf } from "./samplePacks.ts"
import { roomContext } from "./roomContext.ts"
import { basisOf, workingDays } from "./sampleTerms.ts"

type Of<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

const practice = (id: string, does = "示例做法") => requirementOf({ kind: "Practice", id, item: "sample", does })

/** An invented place that asks for all that a place can ask for here. */
export const place: Partial<RulePack> = {
  terms: { proactivePublication: { ...workingDays(20), id: "proactive-publication", title: "主动公开期限", basis: basisOf("示例条例：主动公开期限") } },
  requirements: [
    ...["guide/kept-current", "catalogue/kept-current", "catalogue/upkeep", "catalogue/gaps", "zone/same-source", "upkeep/materials", "publication/secrecy-review",
      "publication/re-evaluation", "publication/no-secrets-online", "publication/attribute", "publication/life-cycle", "interpretation/procedure", "interaction/activities",
      "reply/standard-texts", "publication/supply-archives-libraries"].map((id) => practice(id)),
    requirementOf({ kind: "Deadline", id: "publication/archive-transfer", item: "archiveTransfer", what: "移交已公开现行文件", every: "及时" }),
    requirementOf({ kind: "Deadline", id: "intake/guide-update", item: "guideUpdate", what: "更新指南", every: "同步" }),
    requirementOf({ kind: "Deadline", id: "co-builder/information", item: "coBuilder", what: "提供主动公开信息", every: "定期" }),
    requirementOf({ kind: "Display", id: "self-query/page-contents", item: "page", shows: ["公开标准", "主动公开信息", "政务服务事项咨询"] }),
    requirementOf({ kind: "Display", id: "catalogue/fields", item: "fields", shows: ["就业", "旅游"] }),
    requirementOf({ kind: "Service", id: "procedures/full-chain", item: "chain", parts: ["主动公开", "政策解读"] }),
    requirementOf({ kind: "Catalogue", id: "publication/marks", item: "marks", entries: [{ key: "published", label: "此件公开发布" }, { key: "notPublished", label: "不公开发布" }] })
  ]
}

/** The same place with reviews of its own, a list of classes and terms for what is promptly done elsewhere. */
export const strictPlace: Partial<RulePack> = {
  terms: {
    ...place.terms, policyInterpretation: { ...workingDays(3), id: "policy-interpretation" }, concernResponse: { ...workingDays(5), id: "concern-response" },
    archiveTransfer: { ...workingDays(10), id: "archive-transfer" }, reEvaluation: { ...workingDays(100), id: "re-evaluation" }
  },
  requirements: [
    ...place.requirements ?? [],
    requirementOf({
      kind: "Catalogue", id: "publication/review-steps", item: "steps",
      entries: [{ key: "first", label: "初审" }, { key: "second", label: "复审" }, { key: "final", label: "终审" }]
    }),
    requirementOf({ kind: "Catalogue", id: "publication/archive-classes", item: "classes", entries: [{ key: "c1", label: "第一类" }], closed: true })
  ]
}

/** What a test sets of its own. */
interface Setting {
  readonly id?: string
  readonly role?: Role
  readonly number?: string | undefined
  readonly calendar?: Calendar
  readonly pack?: Partial<RulePack>
}

export const disclosureContext = (today: string, { calendar, id, pack = place, role = "handler", ...rest }: Setting = {}): Context => {
  const number = "number" in rest ? rest.number : "2026-0001"
  return roomContext(pack, today, { role, ...(id !== undefined && { id }), ...(number !== undefined && { number }), ...(calendar && { calendar }) })
}

/** A wish, and the day on which it is made. */
export type Step = readonly [today: string, command: Command, setting?: Setting]

/** What a wish on a day comes to. */
export const when = (state: State, [today, command, setting]: Step): Result.Result<ReadonlyArray<Fact>, DisclosureRefusal> =>
  room.decide(state, command, disclosureContext(today, setting))

/** The state after these steps, each of which must be a yes. */
export const after = (...steps: ReadonlyArray<Step>): State => steps.reduce((state, step) => {
  const decided = when(state, step)
  if (Result.isFailure(decided)) throw new Error(`${step[0]} ${step[1]._tag}: ${decided.failure._tag} ${decided.failure.remedy}`)
  return decided.success.reduce(room.evolve, state)
}, room.initial)

/** The facts that a step brings about after others. */
export const facts = (before: ReadonlyArray<Step>, step: Step): ReadonlyArray<Fact> => Result.getOrThrow(when(after(...before), step))

/** The refusal of a step after others. */
export const refusal = (before: ReadonlyArray<Step>, step: Step): DisclosureRefusal => Result.getOrThrow(Result.flip(when(after(...before), step)))

/** What is owed after steps, each with its day where it has one. */
export const owed = (...steps: ReadonlyArray<Step>): ReadonlyArray<string> =>
  room.obligations(after(...steps)).map(({ due, what }) => (due === undefined ? what : `${what} ${"date" in due ? due.date : "未定"}`))

export const day = "2026-09-21"

/** A plain item of information, formed on the day. */
export const draft: Of<"Draft"> = {
  _tag: "Draft", title: "示例县养老服务补贴办法", agency: "示例县民政局", determination: { _tag: "proactive" }, document: false, field: "elderCare", entry: "3", formedOn: day
}
/** A document of wide reach that goes to the archive. */
export const policy: Of<"Draft"> = { ...draft, document: true, mark: "此件公开发布", reach: ["wide"], archiveClass: "规范性文件" }
export const withheld: Of<"Draft"> = {
  ...draft, determination: { _tag: "withheld", ground: "internalAffairs", reasons: "内部工作流程", reEvaluateEvery: { months: 6 } }
}
export const secret: Of<"Draft"> = { ...withheld, title: "涉密件01", determination: { _tag: "withheld", ground: "stateSecret", reasons: "已依法定密", reEvaluateEvery: { months: 12 } } }
export const publish: Of<"Publish"> = { _tag: "Publish", on: day, channels: ["website", "readingPlace"], where: "https://www.example.org/1" }
export const sign: Of<"SignReview"> = { _tag: "SignReview", step: "secrecy", verdict: { _tag: "releasable" } }

/** Signed by somebody who did not draft it. */
export const signed = (on: string = day, step = "secrecy", id = "reviewer-1"): Step => [on, { ...sign, step }, { role: "head", id, ...(step === "secrecy" ? {} : { pack: strictPlace }) }]

const cleared: ReadonlyArray<Step> = [[day, draft], signed()]

/** A way into each state. */
export const ways: { readonly [tag in State["_tag"]]: ReadonlyArray<Step> } = {
  Nothing: [],
  Drafted: [[day, draft]],
  Cleared: cleared,
  Published: [...cleared, [day, publish]],
  Kept: [[day, withheld]],
  Removed: [...cleared, [day, publish], [day, { _tag: "Withdraw", on: day, why: "repealed", reasons: "已被新办法代替" }]],
  ConcernOpen: [[day, { _tag: "RegisterConcern", on: day, gist: "补贴何时发放", source: "网络问政", workingDays: 5 }]],
  ConcernAnswered: [
    [day, { _tag: "RegisterConcern", on: day, gist: "补贴何时发放", source: "网络问政", workingDays: 5 }],
    [day, { _tag: "Respond", on: day, gist: "下月发放", channels: ["website"] }]
  ],
  EventPlanned: [[day, { _tag: "PlanEvent", kind: "openDay", title: "走进示例局", plannedOn: "2026-10-15", unit: "示例局" }]],
  EventHeld: [
    [day, { _tag: "PlanEvent", kind: "openDay", title: "走进示例局", plannedOn: "2026-10-15", unit: "示例局" }],
    ["2026-10-15", { _tag: "HoldEvent", on: "2026-10-15", gist: "参观并座谈", participants: 40 }]
  ],
  EventCancelled: [
    [day, { _tag: "PlanEvent", kind: "openDay", title: "走进示例局", plannedOn: "2026-10-15", unit: "示例局" }],
    [day, { _tag: "CancelEvent", reasons: "场地维修" }]
  ],
  UpkeepRunning: [[day, { _tag: "BeginUpkeep", kind: "guide", unit: "示例局", every: { months: 3 }, from: day }]],
  UpkeepEnded: [[day, { _tag: "BeginUpkeep", kind: "guide", unit: "示例局", every: { months: 3 }, from: day }], [day, { _tag: "EndUpkeep", reasons: "机构撤销" }]]
}

/** One wish of each kind, as it goes in one of its states. */
export const wishes: { readonly [tag in Command["_tag"]]: Of<tag> } = {
  Draft: draft,
  RecordFormed: { _tag: "RecordFormed", on: day },
  RecordMark: { _tag: "RecordMark", mark: "此件公开发布" },
  SignReview: sign,
  Redetermine: { _tag: "Redetermine", determination: { _tag: "onRequest" }, reasons: "只涉及特定对象" },
  Publish: publish,
  Interpret: { _tag: "Interpret", on: day, form: "chart", where: "https://www.example.org/2" },
  Change: { _tag: "Change", on: day, what: "调整标准" },
  RecordCheck: { _tag: "RecordCheck", on: day, faults: [{ id: "f1", what: "链接打不开" }] },
  RecordMended: { _tag: "RecordMended", id: "f1", on: day },
  Transfer: { _tag: "Transfer", on: day, to: "示例县档案馆", proof: "接收凭证2026-8" },
  ReEvaluate: { _tag: "ReEvaluate", on: day, reasons: "情势没有变化" },
  TakeDown: { _tag: "TakeDown", on: day },
  Withdraw: { _tag: "Withdraw", on: day, why: "expired", reasons: "期满" },
  RegisterConcern: { _tag: "RegisterConcern", on: day, gist: "补贴何时发放", source: "网络问政", workingDays: 5 },
  Respond: { _tag: "Respond", on: day, gist: "下月发放", channels: ["website"] },
  PlanEvent: { _tag: "PlanEvent", kind: "openDay", title: "走进示例局", plannedOn: "2026-10-15", unit: "示例局" },
  MoveEvent: { _tag: "MoveEvent", plannedOn: "2026-10-20", reasons: "下雨" },
  HoldEvent: { _tag: "HoldEvent", on: day, gist: "参观并座谈", participants: 40 },
  CancelEvent: { _tag: "CancelEvent", reasons: "场地维修" },
  BeginUpkeep: { _tag: "BeginUpkeep", kind: "guide", unit: "示例局", every: { months: 3 }, from: day },
  RecordUpkeep: { _tag: "RecordUpkeep", on: day, faults: [] },
  OpenChannel: { _tag: "OpenChannel", id: "c1", channel: "专区窗口", on: day },
  RecordGuideUpdate: { _tag: "RecordGuideUpdate", id: "c1", on: day },
  EndUpkeep: { _tag: "EndUpkeep", reasons: "机构撤销" },
  Recount: { _tag: "Recount" }
}
