/** What the letter of each kind of reply says: the decision, and every content that the table of replies wants in it, or what is missing. */
import { replies } from "../application/replies.ts"
import type { AnyReply, Given } from "../application/Reply.ts"
import type { ReplyKind } from "../application/ReplyKind.ts"
import { letterParts } from "./letterParts.ts"
import { mayNeed, mayNeedDay, need, needDay, type Needed, needThat } from "./need.ts"
import { sayDay } from "./sayDay.ts"
import { wordOf } from "../rules/wordOf.ts"
import { Ground } from "../terms/Ground.ts"

const { by, unended } = letterParts
const groundWord = wordOf(Ground)

/** The ends without a reply of which the applicant is told. */
export type EndSaid =
  | { readonly _tag: "correctionLapsed"; readonly askedOn: string; readonly until?: string }
  | { readonly _tag: "feeLapsed"; readonly chargedOn: string; readonly until?: string }
  | { readonly _tag: "withdrawn"; readonly on: string }

/** A reply of the room, or an end without one: each {@link ReplyKind}. */
export type ReplySaid = AnyReply | EndSaid

/** One content: the words of the table of replies for it, what it needs, and the sentence. @internal */
export interface Said {
  readonly carries: string
  readonly needs: ReadonlyArray<Needed>
  readonly text: string
}

/** @internal */
export interface ReplyText {
  readonly name: "答复书" | "告知书"
  readonly decision: string
  readonly says: ReadonlyArray<Said>
}

type Writer<Tag extends ReplyKind> = (reply: Extract<ReplySaid, { readonly _tag: Tag }>, you: string, enclosures: ReadonlyArray<string>) => ReplyText

const said = (carries: string, field: string, value: string | undefined, write: (value: string) => string): Said => ({
  carries, needs: [need(`reply.${field}`, carries, value)], text: value === undefined ? "" : `${write(unended(value))}。`
})
/** What the kind itself says. */
const fixed = (carries: string, text: string): Said => ({ carries, needs: [], text: `${text}。` })
/** What some kinds say besides. */
const besides = (field: string, label: string, value: string | undefined): ReadonlyArray<Said> =>
  value === undefined ? [] : [{ carries: label, needs: [mayNeed(`reply.${field}`, label, value)], text: `${label}：${unended(value)}。` }]

const lawOf = (kind: ReplyKind): string => by(replies[kind].article)

const provide = (carries: string, what: string, given: Given, enclosures: ReadonlyArray<string>): ReadonlyArray<Said> => {
  if (given._tag === "ToObtain") {
    return [{
      carries,
      needs: [need("reply.given.how", "获取的方式", given.how), need("reply.given.where", "获取的途径", given.where), need("reply.given.when", "获取的时间", given.when)],
      text: `${what}获取的方式：${unended(given.how)}；途径：${unended(given.where)}；时间：${unended(given.when)}。`
    }]
  }
  const count = given.files.length
  return [{
    carries,
    needs: [
      needThat(enclosures.length === count, "enclosures", "附件", `写明${count}份附件各自的名称`),
      ...enclosures.map((name, i) => need(`enclosures[${i}]`, "附件", name))
    ],
    text: `${what}随本答复书提供，见附件（${count}份）。`
  }]
}

const withheld = (kind: typeof Ground.Type) => (reply: { readonly reasons: string; readonly law?: string }, you: string): ReplyText => ({
  name: "答复书",
  decision: `${you}申请公开的政府信息${reply.law === undefined ? `属于${groundWord(kind)}的情形` : "属于法律、行政法规禁止公开的情形"}。`,
  says: [
    fixed("不予公开的决定", `${lawOf(kind)}本机关决定不予公开`),
    ...(reply.law === undefined ? [] : [{ carries: "禁止公开的法律、行政法规", needs: [need("reply.law", "禁止公开的法律、行政法规", reply.law)], text: `禁止公开的规定：${unended(reply.law)}。` }]),
    said("理由", "reasons", reply.reasons, (value) => `理由：${value}`)
  ]
})

const lapsed = (what: string, missed: string, asked: string, until: string | undefined, needs: ReadonlyArray<Needed>, kind: ReplyKind, you: string): ReplyText => ({
  name: "告知书",
  decision: `本机关于${sayDay(asked)}向${you}${what}${until === undefined ? "" : `，期限至${sayDay(until)}届满`}。`,
  says: [{ carries: "视为放弃申请", needs, text: `${you}${missed}。${lawOf(kind)}视为放弃申请，本机关不再处理该申请。` }]
})

const texts: { readonly [Tag in ReplyKind]: Writer<Tag> } = {
  alreadyPublic: ({ how, where }, you) => ({
    name: "答复书",
    decision: `${you}申请公开的政府信息已经主动公开。${lawOf("alreadyPublic")}现将获取的方式、途径告知如下：`,
    says: [said("获取该政府信息的方式", "how", how, (value) => `获取的方式：${value}`), said("途径", "where", where, (value) => `获取的途径：${value}`)]
  }),
  disclosed: ({ given }, you, enclosures) => ({
    name: "答复书",
    decision: `${you}申请公开的政府信息可以公开。${lawOf("disclosed")}本机关予以公开。`,
    says: provide("该政府信息，或者获取它的方式、途径和时间", "该政府信息", given, enclosures)
  }),
  partlyDisclosed: ({ given, rest }, you, enclosures) => ({
    name: "答复书",
    decision: `${you}申请公开的政府信息中，含有不应当公开的内容，能够作区分处理。${lawOf("partlyDisclosed")}本机关决定部分公开。`,
    says: [
      ...provide("可以公开的部分", "可以公开的部分", given, enclosures),
      ...rest.map(({ ground, reasons }, i) => said("其余部分不予公开的理由", `rest[${i}].reasons`, reasons,
        (value) => `不予公开的部分${rest.length > 1 ? `之${i + 1}` : ""}：属于${groundWord(ground)}的情形，${lawOf(ground)}不予公开。理由：${value}`))
    ]
  }),
  stateSecret: withheld("stateSecret"),
  forbiddenByLaw: withheld("forbiddenByLaw"),
  threeSafetiesOneStability: withheld("threeSafetiesOneStability"),
  thirdPartyRights: withheld("thirdPartyRights"),
  internalAffairs: withheld("internalAffairs"),
  processInformation: withheld("processInformation"),
  caseFile: withheld("caseFile"),
  registryMatter: ({ reasons, rules, where }, you) => ({
    name: "答复书",
    decision: `${you}申请公开的信息，法律、行政法规对其获取有专门规定。${lawOf("registryMatter")}请依照该规定查询。`,
    says: [
      ...besides("reasons", "理由", reasons),
      said("依照的专门规定", "rules", rules, (value) => `依照的专门规定：${value}`),
      said("查询的地方", "where", where, (value) => `查询的地方：${value}`)
    ]
  }),
  nonexistent: ({ searched }, you) => ({
    name: "答复书",
    decision: `对${you}申请公开的政府信息，本机关进行了检索。`,
    says: [said("经检索该政府信息不存在", "searched", searched, (value) => `检索的范围和方法：${value}。经检索，该政府信息不存在。${lawOf("nonexistent")}予以告知`)]
  }),
  otherAgency: ({ agency, reasons }, you) => ({
    name: "答复书",
    decision: `${you}申请公开的政府信息不属于本机关负责公开。${lawOf("otherAgency")}现说明如下：`,
    says: [
      said("不属于本机关负责公开的事实和理由", "reasons", reasons, (value) => `理由：${value}`),
      agency
        ? { carries: "能够确定的，负责公开的机关名称、联系方式",
          needs: [need("reply.agency.name", "负责公开的机关名称", agency.name), need("reply.agency.contact", "负责公开的机关联系方式", agency.contact)],
          text: `负责公开该政府信息的机关：${unended(agency.name)}；联系方式：${unended(agency.contact)}。` }
        : fixed("能够确定的，负责公开的机关名称、联系方式", "负责公开该政府信息的机关，本机关不能确定")
    ]
  }),
  needsMaking: ({ reasons }, you) => ({
    name: "答复书",
    decision: `${you}申请公开的信息，需要本机关对现有政府信息进行加工、分析。${lawOf("needsMaking")}本机关不予提供。`,
    says: [said("需要加工、分析的理由", "reasons", reasons, (value) => `理由：${value}`)]
  }),
  stillUnclear: ({ reasons }, you) => ({
    name: "答复书",
    decision: `本机关已告知${you}补正。补正后，申请内容仍不明确，本机关无法提供。`,
    says: [said("补正后仍不明确之处", "reasons", reasons, (value) => `仍不明确之处：${value}`)]
  }),
  petition: ({ reasons, where }, you) => ({
    name: "告知书",
    decision: `${you}以政府信息公开申请的形式进行信访、投诉、举报等活动。`,
    says: [
      fixed("不作为政府信息公开申请处理", `${lawOf("petition")}本机关不作为政府信息公开申请处理`),
      ...besides("reasons", "理由", reasons),
      ...(where === undefined ? [] : [said("可以告知的相应渠道", "where", where, (value) => `可以通过下列渠道提出：${value}`)])
    ]
  }),
  repeated: ({ earlier, reasons }, you) => ({
    name: "告知书",
    decision: `${you}就本机关已经答复的内容重复提出申请。`,
    says: [
      said("已经答复的申请", "earlier", earlier, (value) => `已经答复的申请：${value}`),
      fixed("不予重复处理", `${lawOf("repeated")}本机关不予重复处理`),
      ...besides("reasons", "理由", reasons)
    ]
  }),
  publication: ({ where }, you) => ({
    name: "告知书",
    decision: `${you}申请的是政府公报、报刊、书籍等公开出版物。${lawOf("publication")}现告知获取的途径：`,
    says: [said("获取公开出版物的途径", "where", where, (value) => `获取的途径：${value}`)]
  }),
  excessive: ({ reasons }, you) => ({
    name: "告知书",
    decision: `${you}申请公开政府信息的数量、频次明显超过合理范围，本机关已要求说明理由。`,
    says: [
      fixed("申请理由不合理，不予处理", `经审查，本机关认为申请理由不合理。${lawOf("excessive")}本机关不予处理`),
      ...besides("reasons", "本机关的认定", reasons)
    ]
  }),
  confirmation: ({ reasons }, you) => ({
    name: "告知书",
    decision: `${you}要求本机关确认或者重新出具已经获取的信息，本机关不予处理。`,
    says: [said("不予处理的理由", "reasons", reasons, (value) => `理由：${value}`)]
  }),
  correctionLapsed: ({ askedOn, until }, you) =>
    lapsed("告知补正", "无正当理由逾期未补正", askedOn, until, [needDay("reply.askedOn", "告知补正的日期", askedOn), mayNeedDay("reply.until", "补正期限", until)], "correctionLapsed", you),
  feeLapsed: ({ chargedOn, until }, you) =>
    lapsed("发出收费通知", "逾期未按收费通知的要求缴纳费用", chargedOn, until, [needDay("reply.chargedOn", "收费通知的日期", chargedOn), mayNeedDay("reply.until", "缴费期限", until)], "feeLapsed", you),
  withdrawn: ({ on }, you) => ({
    name: "告知书",
    decision: `本机关于${sayDay(on)}收到${you}撤回该申请的意思表示。`,
    says: [{ carries: "撤回", needs: [needDay("reply.on", "撤回的日期", on)], text: "本机关终止办理该申请，予以办结。" }]
  }),
  ownRecordsCorrected: ({ corrected }, you) => ({
    name: "答复书",
    decision: `${you}要求更正与本人相关的政府信息。${lawOf("ownRecordsCorrected")}经审核属实，本机关已予以更正。`,
    says: [said("更正的内容", "corrected", corrected, (value) => `更正的内容：${value}`)]
  }),
  ownRecordsPassedOn: ({ to }, you) => ({
    name: "告知书",
    decision: `${you}要求更正的政府信息不属于本机关职能范围。${lawOf("ownRecordsPassedOn")}本机关已转送有权更正的机关处理。`,
    says: [{
      carries: "转送的有权更正的机关及其联系方式",
      needs: [need("reply.to.name", "有权更正的机关", to.name), need("reply.to.contact", "有权更正的机关联系方式", to.contact)],
      text: `有权更正的机关：${unended(to.name)}；联系方式：${unended(to.contact)}。`
    }]
  }),
  otherEnd: ({ reasons }) => ({
    name: "答复书",
    decision: "经审查，本机关对该申请作如下处理：",
    says: [said("理由", "reasons", reasons, (value) => value)]
  })
}

/** What the letter of a reply says. @internal */
export const replyText = (reply: ReplySaid, you: string, enclosures: ReadonlyArray<string>): ReplyText =>
  (texts[reply._tag] as (reply: ReplySaid, you: string, enclosures: ReadonlyArray<string>) => ReplyText)(reply, you, enclosures)
