/** When a wish about a visit to read is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import { basisAmong } from "../rules/basisAmong.ts"
import type { Context, Refusal as AnyRefusal } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"

/** The clauses that things stand on, by the requirements of packs; the first that the place has counts. */
const CLAUSES = {
  register: ["register/reading", "reading/lookup", "reading/access"],
  demand: ["reading/demand", "register/reading", "feedback/report-back", "reading/lookup"],
  suggestion: ["feedback/report-back", "register/hand-over", "register/suggestions", "intake/suggestions"],
  help: ["help/readers", "query/guidance", "staff/self-query-help", "help/difficulties"],
  charge: ["reading/charge", "fees/none"],
  paidProvision: ["reading/paid-provision", "reading/charge", "fees/none"],
  conduct: ["conduct/rules-shown", "conduct/care"],
  delivery: ["reading/digital-transfer", "reading/lookup"],
  originals: ["reading/originals", "reading/all-originals", "conduct/damage"]
} as const satisfies { readonly [name: string]: readonly [string, ...ReadonlyArray<string>] }

/** What something of this room stands on. */
export type Clause = keyof typeof CLAUSES

/** The clause of the place; where it has none, its document as an interpretation (⚖). @internal */
export const clauseOf = (clause: Clause, context: Context): Basis => basisAmong(CLAUSES[clause], context)

/** Each no, with what it stands on and what would make it a yes. */
const NO = {
  NotRecorded: ["register", "先登记查阅"],
  AlreadyRecorded: ["register", "这一次查阅已经登记；另一次查阅另行登记"],
  DayToCome: ["register", "日期写今天或者今天以前的日期"],
  DayTooEarly: ["register", "日期不能早于查阅、借出的日期"],
  NotReckoned: ["originals", "由现行规则和放假通知确定期限以后再办理"],
  TopicTwice: ["register", "同一查阅内容只写一次"],
  NothingAdded: ["register", "至少补充一项帮助、复制或者传输"],
  Charged: ["charge", "查阅、复制不收费：金额写0或者不写"],
  PaidProvision: ["paidProvision", "不得通过其他组织、个人有偿提供：由本单位免费提供"],
  OwnUsbStick: ["delivery", "改用邮箱、QQ、微信等方式传输，不使用自带U盘"],
  OriginalStays: ["originals", "原本不带离、不外借：提供复印、拍照或者现场查阅"],
  LoanKnown: ["originals", "每件借出的资料用不同的代号"],
  LoanUnknown: ["originals", "先登记借出"],
  AlreadyReturned: ["originals", "已经归还"],
  RuleNotListed: ["conduct", "写明违反的是哪一条守则"],
  NoSuggestion: ["suggestion", "这次查阅没有提出意见建议；另有提出的，直接登记意见建议"],
  AlreadyLinked: ["suggestion", "意见建议已经登记"],
  DemandUnknown: ["demand", "写这次查阅的内容"],
  DemandMet: ["demand", "已经查到或者已经处理的，不再处理"],
  NoLaterHelp: ["help", "查阅人没有要求后续帮助"],
  AlreadyHelped: ["help", "后续帮助已经登记"]
} as const satisfies { readonly [tag: string]: readonly [Clause, string] }

/** A refusal of this room. What the calendar cannot reckon is `NotReckoned`, with its basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

/** `basis` where a rule of the place itself forbids it. @internal */
export const no = (tag: Refusal["_tag"], context: Context, { basis, detail }: { readonly basis?: Basis; readonly detail?: string } = {}): Result.Result<never, Refusal> => {
  const [clause, remedy] = NO[tag]
  return Result.fail({ _tag: tag, basis: basis ?? clauseOf(clause, context), remedy: detail === undefined ? remedy : `${remedy}：${detail}` })
}

/** What comes from outside the room keeps its own basis and remedy. @internal */
export const fromOutside = ({ basis, remedy }: AnyRefusal): Refusal => ({ _tag: "NotReckoned", basis, remedy })
