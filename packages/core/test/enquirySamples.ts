/**
 * An invented place with rules for enquiries, sample wishes, a way into each state, and enquiries over days.
 *
 * @module
 */
import type { Calendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { type Command, type EnquiryRefusal, type Fact, room, type State } from "../src/enquiry/index.ts"
import type { Term } from "../src/calendar/index.ts"
import type { RulePack } from "../src/rules/index.ts"
import type { Personal, Role } from "../src/terms/index.ts"
import { roomContext } from "./roomContext.ts"
import { practice, requirementOf } from "./samplePacks.ts"

type Of<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

export const sealed = (what: string, subject = "s-1"): Personal => ({ subject, sealed: `封：${what}` })

const basis = { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "《示例办法》第一条" } as const
const term = (id: string, title: string, length: number, first: boolean): Term => ({
  id, title, length, unit: "workingDay", startsOn: "接到咨询或者交办之日", countsFirstDay: { value: first, basis: { ...basis, reading: "interpretation" } }, basis
})

/** A place that asks for all of it: the bank first, the same day, five working days, the contact as far as it is known. */
export const strict: Partial<RulePack> = {
  requirements: [
    practice("consultation/question-bank"), practice("consultation/answer-at-once"), practice("consultation/assign"), practice("consultation/refer"),
    practice("consultation/refer-with-contact", { strength: "should" }), practice("zone/same-source"),
    requirementOf({ kind: "Register", id: "register/enquiries", item: "enquiryRegister", columns: ["登记", "交办", "回复"] })
  ],
  terms: { enquiryReferral: term("enquiry-referral", "政策咨询交办期限", 1, true), enquiryAnswer: term("enquiry-answer", "政策咨询答复期限", 5, false) }
}

/** A place that only says that enquirers are helped on, or given the number to call. */
export const plain: Partial<RulePack> = { requirements: [practice("consultation/refer")] }

export const source = { id: "https://www.example.org/zc/1", title: "示例市灵活就业人员社会保险补贴办法", number: "示例人社〔2026〕3号", issuer: "示例市人社局", version: "2026-01-01" } as const
export const fromBank = { _tag: "FromBank", entry: "q-1", version: 2, text: "凭身份证到窗口申请。", source, validFrom: "2026-01-01", validThrough: "2026-12-31" } as const
export const own = { _tag: "OwnKnowledge", text: "凭身份证到窗口申请。", source } as const
export const fromUnit = { _tag: "FromUnit", unit: "示例市人社局", text: "可以申请，每半年一次。", source } as const

const day = "2026-09-21"
export const none = { found: [] } as const
export const receive: Of<"Receive"> = {
  _tag: "Receive", channel: "counter", on: day, enquirer: { name: sealed("甲"), contact: sealed("联系方式") },
  about: { _tag: "Words", text: sealed("我能不能领社保补贴"), topic: "社会保险补贴" }
}
/** The bank was searched, and gave nothing. */
export const searched: Of<"Receive"> = { ...receive, search: none }
export const anonymous: Of<"Receive"> = { _tag: "Receive", channel: "phone", on: day, about: { _tag: "Topic", topic: "社会保险补贴" }, search: none }
export const refer: Of<"Refer"> = { _tag: "Refer", to: "示例市人社局", on: day }
export const answerOf = (answer: Of<"Answer">["answer"], told?: Of<"Answer">["told"]): Of<"Answer"> => ({ _tag: "Answer", answer, ...(told && { told }) })
export const recordAnswer: Of<"RecordAnswer"> = { _tag: "RecordAnswer", on: day, answer: fromUnit }

/** A wish, the day on which it is made, and where and by whom. */
export type Step = readonly [
  today: string, command: Command,
  setting?: { readonly role?: Role; readonly id?: string; readonly number?: string | null; readonly pack?: Partial<RulePack>; readonly calendar?: Calendar }
]

/** What a wish on a day comes to. */
export const when = (state: State, [today, command, { pack = strict, number = "2026-0001", ...setting } = {}]: Step): Result.Result<ReadonlyArray<Fact>, EnquiryRefusal> =>
  room.decide(state, command, roomContext(pack, today, { ...setting, ...(number !== null && { number }) }))

/** The state after these steps, each of which must be a yes. */
export const after = (...steps: ReadonlyArray<Step>): State => steps.reduce((state, step) => {
  const decided = when(state, step)
  if (Result.isFailure(decided)) throw new Error(`${step[0]} ${step[1]._tag}: ${decided.failure._tag} ${decided.failure.remedy}`)
  return decided.success.reduce(room.evolve, state)
}, room.initial)

/** The facts that a step brings about after others. */
export const facts = (before: ReadonlyArray<Step>, step: Step): ReadonlyArray<Fact> => Result.getOrThrow(when(after(...before), step))

/** The refusal of a step after others. */
export const refusal = (before: ReadonlyArray<Step>, step: Step): EnquiryRefusal => Result.getOrThrow(Result.flip(when(after(...before), step)))

/** One wish of each kind. */
export const wishes: { readonly [tag in Command["_tag"]]: Of<tag> } = {
  Receive: searched,
  RecordSearch: { _tag: "RecordSearch", search: none },
  AddContact: { _tag: "AddContact", contact: sealed("新的联系方式"), name: sealed("甲") },
  Answer: answerOf(own, "spoken"),
  Refer: refer,
  ConfirmReferral: { _tag: "ConfirmReferral", on: day },
  ReturnReferral: { _tag: "ReturnReferral", on: day, reason: "属于示例市医保局职责" },
  RecordAnswer: recordAnswer,
  Recount: { _tag: "Recount" },
  RecordAttempt: { _tag: "RecordAttempt", on: day, by: "phone", note: "无人接听" },
  Deliver: { _tag: "Deliver", on: day, by: "phone" },
  CloseUnreached: { _tag: "CloseUnreached", reason: "多次联系未果" },
  Guide: { _tag: "Guide", to: "示例市医保局", contact: "咨询窗口：示例路2号" },
  Withdraw: { _tag: "Withdraw", on: day },
  TakeOver: { _tag: "TakeOver", application: "2026-申请-0009" },
  Reopen: { _tag: "Reopen", on: day, why: sealed("没有说清补贴标准") },
  RecordSourceCheck: { _tag: "RecordSourceCheck", online: "https://www.example.org/zc/1", version: "2026-01-01", same: true },
  RecordCorrection: { _tag: "RecordCorrection", on: day, note: "网站已更新" },
  ProposeEntry: { _tag: "ProposeEntry", question: "灵活就业人员怎样申请社会保险补贴？", phrasings: ["社保补贴怎么领"], topic: "社会保险", unit: "示例市人社局" },
  AcceptEntry: { _tag: "AcceptEntry", validFrom: day, validThrough: "2027-12-31" },
  DeclineEntry: { _tag: "DeclineEntry", reason: "已有相同条目" }
}
const registered: Step = [day, searched]
const referred: ReadonlyArray<Step> = [registered, [day, refer]]
const answered: ReadonlyArray<Step> = [...referred, [day, recordAnswer]]

/** A way into each state. */
export const ways: { readonly [tag in State["_tag"]]: ReadonlyArray<Step> } = {
  Nothing: [], Registered: [registered], Referred: referred, Answered: answered, Closed: [...answered, [day, wishes.Deliver]]
}
