/**
 * Every paper with invented contents: what tests look at, and what the pages in `test-data/papers` are written from.
 *
 * @module
 */
import * as Result from "effect/Result"
import { chinaCalendar } from "date-fns-holiday-cn"
import { feeFor, type Fee, type Remedy, replies, type ReplyKind, tariff2021 } from "../src/application/index.ts"
import { dueDate, type Term } from "../src/calendar/index.ts"
import {
  annualReportPaper, applicationFlow, applicationForm, applicationReceipt, auditReport, communityList, concernNotice, consultationLetter, contactSheet, correctionNotice,
  deliveryReceipt, deskList, deskSet, extensionNotice, feeNotice, handOverSlip, type Issued, ledgerSheet, type Paper, ratingForm, readerRules, reasonsNotice,
  reckoningSheet, replyLetter, type ReplyLetterContents, type ReplySaid, sampleApplicationForm, staffList, suggestionForm, tableSheet, thirdPartyNotice, ticketOf
} from "../src/paper/index.ts"
import { annualReport, filingRegister, reportSections, showTable } from "../src/report/index.ts"
import type { Due, Undetermined } from "../src/rules/index.ts"
import type { Attached, Basis } from "../src/terms/index.ts"
import { bookOf, packOf, requirementOf } from "./samplePacks.ts"

const cite = (document: string, clause: string, text: string, reading: Basis["reading"] = "text"): Basis => ({ document, clause, reading, cite: text })
const nextDay: Term["countsFirstDay"] = { value: false, basis: cite("cn/civil-code", "201", "参照《民法典》第二百零一条次日起算", "interpretation") }

const term = (id: string, title: string, length: number, unit: Term["unit"], startsOn: string, basis: Basis, more: Partial<Term> = {}): Term =>
  ({ id, title, length, unit, startsOn, countsFirstDay: nextDay, basis, ...more })

/** Terms as a rule book has them. */
const terms = {
  correctionNotice: term("correction-notice", "补正告知期限", 7, "workingDay", "收到申请之日", cite("cn/foi-regulation", "30", "《政府信息公开条例》第三十条")),
  reply: term("reply", "答复期限", 20, "workingDay", "收到申请之日", cite("cn/foi-regulation", "33(2)", "《政府信息公开条例》第三十三条第二款"),
    { extension: { cap: 20, basis: cite("cn/foi-regulation", "33(2)", "《政府信息公开条例》第三十三条第二款") } }),
  thirdPartyOpinion: term("third-party-opinion", "第三方意见期限", 15, "workingDay", "第三方收到征求意见书之日", cite("cn/foi-regulation", "32", "《政府信息公开条例》第三十二条")),
  jointMakerOpinion: term("joint-maker-opinion", "共同制作机关意见期限", 15, "workingDay", "被征求意见机关收到征求意见书之日", cite("cn/foi-regulation", "34", "《政府信息公开条例》第三十四条")),
  feePayment: term("fee-payment", "信息处理费缴纳期限", 20, "workingDay", "收到收费通知之日", cite("cn/foi-fee", "payment", "国办函〔2020〕109号")),
  review: term("review", "申请行政复议期限", 60, "calendarDay", "知道或者应当知道该行政行为之日", cite("cn/administrative-review", "20", "《行政复议法》第二十条")),
  suit: term("suit", "直接提起行政诉讼期限", 6, "month", "知道或者应当知道作出行政行为之日", cite("cn/administrative-litigation", "46", "《行政诉讼法》第四十六条")),
  suitAfterReview: term("suit-after-review", "不服复议决定提起行政诉讼期限", 15, "calendarDay", "收到复议决定书之日", cite("cn/administrative-litigation", "45", "《行政诉讼法》第四十五条"))
} as const

const of = terms.reply.basis
const settled: Due = { date: "2026-10-26", certainty: "settled", calendar: "2026.20.示例", basis: of }
const provisional: Due = { date: "2026-12-31", certainty: "provisional", calendar: "2026.20.示例", basis: of }
const undetermined: Undetermined = { certainty: "undetermined", gap: "2027-01-01", calendar: "2026.20.示例", basis: of }

const frame = { date: "2026-10-20" } as const
const letter = { ...frame, agency: "示例区民政局", number: "示例民公开〔2026〕15号", contact: "示例区示例路1号示例区民政局办公室" } as const
const application = {
  application: "示例民公开受〔2026〕0137号", applicants: ["林小满"], applicantKind: "person", description: "示例区某年度养老服务设施建设补助资金的分配方案", receivedOn: "2026-09-21"
} as const

/** The remedies of an order, with its terms. */
export const adviceFor = (kind: ReplyKind): ReplyLetterContents["remedies"] => {
  const { basis, order } = replies[kind].remedies
  const step = (of: Remedy["kind"]) => ({ kind: of, term: terms[of] })
  return order === "reviewFirst" ? { order, basis, steps: [step("review"), step("suitAfterReview")] } : { order, basis, steps: [step("review"), step("suit"), step("suitAfterReview")] }
}

const file: Attached = { id: "f-1", subject: "s-1", mediaType: "application/pdf", size: 1024 }
const toObtain = { _tag: "ToObtain", how: "凭本答复书领取纸质件", where: "示例区示例路1号示例窗口", when: "工作日9时至17时" } as const
const reasons = "公开后会造成示例性的不利影响"

/** A reply of every kind, complete. */
export const sampleReplies: { readonly [Tag in ReplyKind]: Extract<ReplySaid, { readonly _tag: Tag }> } = {
  alreadyPublic: { _tag: "alreadyPublic", how: "登录网站查阅、下载", where: "https://zone.example.org/open 政府信息公开专栏" },
  disclosed: { _tag: "disclosed", given: { _tag: "Enclosed", files: [file] } },
  partlyDisclosed: { _tag: "partlyDisclosed", given: toObtain, rest: [{ ground: "thirdPartyRights", reasons: "含有第三方的商业秘密，第三方不同意公开" }, { ground: "internalAffairs", reasons: "含有内部工作流程" }] },
  stateSecret: { _tag: "stateSecret", reasons },
  forbiddenByLaw: { _tag: "forbiddenByLaw", reasons, law: "示例法第一条" },
  threeSafetiesOneStability: { _tag: "threeSafetiesOneStability", reasons },
  thirdPartyRights: { _tag: "thirdPartyRights", reasons: "第三方不同意公开，其理由合理" },
  internalAffairs: { _tag: "internalAffairs", reasons: "属于后勤管理方面的信息" },
  processInformation: { _tag: "processInformation", reasons: "属于形成方案过程中的讨论记录" },
  caseFile: { _tag: "caseFile", reasons: "属于行政执法案卷，没有应当公开的规定" },
  registryMatter: { _tag: "registryMatter", reasons: "属于登记资料", rules: "示例登记条例", where: "示例区不动产登记中心" },
  nonexistent: { _tag: "nonexistent", searched: "本机关档案室和业务系统，按名称、文号检索" },
  otherAgency: { _tag: "otherAgency", reasons: "该方案由财政部门制作", agency: { name: "示例区财政局", contact: "示例区示例路2号" } },
  needsMaking: { _tag: "needsMaking", reasons: "需要将多年数据重新汇总、分析" },
  stillUnclear: { _tag: "stillUnclear", reasons: "未说明是哪一个项目" },
  petition: { _tag: "petition", reasons: "内容是对他人的举报", where: "示例区信访接待场所" },
  repeated: { _tag: "repeated", reasons: "两次申请的内容相同", earlier: "示例民公开受〔2026〕0101号" },
  publication: { _tag: "publication", where: "示例区图书馆，或者向出版单位订阅" },
  excessive: { _tag: "excessive", reasons: "未说明与自身有何关联" },
  confirmation: { _tag: "confirmation", reasons: "已经于2026年3月取得该信息" },
  correctionLapsed: { _tag: "correctionLapsed", askedOn: "2026-09-24", until: "2026-10-15" },
  feeLapsed: { _tag: "feeLapsed", chargedOn: "2026-09-24", until: "2026-10-28" },
  withdrawn: { _tag: "withdrawn", on: "2026-10-19" },
  ownRecordsCorrected: { _tag: "ownRecordsCorrected", corrected: "将出生日期更正为证件所载的日期" },
  ownRecordsPassedOn: { _tag: "ownRecordsPassedOn", to: { name: "示例区人力资源和社会保障局", contact: "示例区示例路3号" } },
  otherEnd: { _tag: "otherEnd", reasons: "申请人与本机关协商一致，不再需要该信息" }
}

/** What a letter for a reply of a kind is handed, complete. */
export const replyContents = (kind: ReplyKind): ReplyLetterContents => ({
  ...letter, ...application, reply: sampleReplies[kind], remedies: adviceFor(kind), reviewAuthority: "示例区人民政府", court: "有管辖权的人民法院",
  ...(kind === "disclosed" && { enclosures: ["养老服务设施建设补助资金分配方案"] })
})

const id = "cn-990101/zone"
const material = (key: string, more: object = {}) => ({ kind: "Material", id: `intake/${key.toLowerCase()}`, anyOf: [key], venues: ["serviceHall"], ...more })

/** The rule book of an invented district. */
export const deskBook = bookOf(id, [packOf(id, {
  clauses: { "X-1": "第一项" },
  names: {
    materials: { applicationForm: "政府信息公开申请表（空白表）", sampleForm: "政府信息公开申请表样表", contactSheet: "区政府及其部门依申请公开联系电话及接收地址", suggestionForm: "政府信息公开意见建议表（空白表）", foiGuide: "政府信息公开指南", serviceGuide: "办事指南", gazette: "政府公报" },
    registers: { applicationRegister: "政府信息公开申请登记台账", enquiryRegister: "政策咨询登记、交办、回复台账", assetRegister: "设施设备台账" },
    displays: { userRules: "查阅人和公众使用守则", floorStand: "落地式展架" }
  },
  circumstances: { floorStand: "是否设有落地式展架？" },
  requirements: [
    material("foiGuide"),
    material("serviceGuide", { anyOf: ["serviceGuide", "gazette"], makes: ["宣传册", "工作手册"], strength: "should" }),
    material("applicationForm", { copies: 20, paper: "A4" }),
    material("applicationForm", { id: "intake/again", copies: 30, strength: "should" }),
    material("sampleForm", { copies: 2, paper: "A4", laminated: true }),
    material("contactSheet", { copies: 2, paper: "A4", laminated: true }),
    material("suggestionForm", { paper: "B5" }),
    { kind: "Register", id: "register/applications", item: "applicationRegister", venues: ["serviceHall"] },
    { kind: "Register", id: "register/enquiries", item: "enquiryRegister", venues: ["serviceHall"] },
    { kind: "Register", id: "register/assets", item: "assetRegister" },
    { kind: "Display", id: "conduct/rules", item: "userRules", shows: ["爱护公共设施", "不得带离资料原本", "禁止吸烟和喧哗"], reading: "未要求公示，理解为应当让人知晓" },
    { kind: "Display", id: "reading/floor-stand", item: "floorStand", shows: ["政府信息公开指南", "依申请公开工作流程图"], onlyIf: "floorStand" }
  ].map(requirementOf)
})])

export const hall = { venue: "serviceHall", tier: "county" } as const
const clause = deskBook.rules[0]!.basis
const local = { basis: clause } as const

const none = { made: 0, repealed: 0, inForce: 0 }
const report = reportSections(annualReport(2025, [
  { number: "25-01", applicantKind: "person", arrivedOn: "2025-03-03", receivedOn: "2025-03-03", endedOn: "2025-03-20", outcome: "notHeld", remedies: [] },
  { number: "25-02", applicantKind: "business", arrivedOn: "2025-12-22", receivedOn: "2025-12-22", remedies: [] }
], {
  agency: "示例区民政局", two: { rules: none, normativeDocuments: { made: 2, repealed: 1, inForce: 30 }, licences: 12, penalties: 0, coercions: 0, fees: 0 },
  texts: { overview: ["全年主动公开政府信息120条。", "全年没有因政府信息公开工作被追究责任的情形。"], problems: ["政策解读的形式不够丰富，已经安排改进。"], other: [] }
}))

const register = showTable(filingRegister([{
  number: "示例民公开受〔2026〕0137号", status: "processing", channel: "inPerson", applicantKind: "person", applicant: { subject: "s-1", sealed: "甲" },
  description: { subject: "s-1", sealed: "乙" }, addressee: "示例区民政局", arrivedOn: "2026-09-21", receivedOn: "2026-09-21", due: settled, remedies: []
}]), (_, column) => (column === "申请人" ? "林**" : "示例区某年度养老服务设施建设补助资金的分配方案"))

const concern = {
  kind: "handOver", number: "2026-0007", to: "示例镇人民政府办公室", concerned: "示例镇便民服务中心", grounds: ["设施设备不能正常使用"], concern: "自助终端连续三日不能打印",
  asks: "请调查处理，并反馈调查结果", basis: cite("cn-500114/zhuoshui", "ZS-A5.2", "濯水府发〔2021〕66号 附件5第二条")
} as const

const receipt = {
  date: "2026-09-21", office: "示例区行政服务中心政务公开专区", application: application.application, applicant: "林小满", addressee: "示例区民政局", arrivedOn: "2026-09-21",
  time: "9时30分", channel: "inPerson", description: application.description, handedIn: ["政府信息公开申请表1份", "居民身份证复印件1份"],
  received: { on: "2026-09-21", due: settled }, contact: "示例区行政服务中心政务公开专区窗口", lookUp: "https://zone.example.org/a/0137"
} as const
const opinion = { ...letter, application: application.application, receivedOn: application.receivedOn, information: "示例区养老服务设施建设补助资金的评审意见" } as const
const fee = (by: "items" | "pages", quantity: number): Fee => feeFor({ by, quantity }, tariff2021)

/** What a paper is made by, and of what. */
export interface Draft {
  readonly make: (contents: unknown) => Issued
  readonly contents: unknown
}

const draft = <Contents>(make: (contents: Contents) => Issued, contents: Contents): Draft => ({ make: make as (contents: unknown) => Issued, contents })

/** Every paper before it is made, by the name of its page. */
export const paperDrafts: Readonly<Record<string, Draft>> = {
  "application-form": draft(applicationForm, { ...frame, agency: "示例区人民政府办公室", ticket: ticketOf(deskBook, "applicationForm")!.ticket }),
  "application-form-person": draft(applicationForm, { ...frame, for: "person" }),
  "application-form-organisation": draft(applicationForm, { ...frame, for: "organisation" }),
  "application-form-oral": draft(applicationForm, {
    ...frame, agency: "示例区民政局", for: "person", written: { person: { name: "方大暑", phone: "（略）" }, description: "示例区老年人就餐补贴的标准", form: "paper", route: "pickUp", filledInBy: "白露" }
  }),
  "application-form-sample": draft(sampleApplicationForm, { ...frame, ticket: ticketOf(deskBook, "sampleForm")!.ticket }),
  "application-form-sample-organisation": draft(sampleApplicationForm, { ...frame, for: "organisation" }),
  "application-receipt": draft(applicationReceipt, receipt),
  "application-receipt-provisional": draft(applicationReceipt, { ...receipt, copy: true, received: { on: "2026-12-03", due: provisional, term: terms.reply } }),
  "application-receipt-unconfirmed": draft(applicationReceipt, {
    date: receipt.date, office: receipt.office, application: receipt.application, applicant: receipt.applicant, addressee: receipt.addressee, arrivedOn: receipt.arrivedOn,
    channel: "ordinaryPost", description: receipt.description, handedIn: receipt.handedIn, contact: receipt.contact
  }),
  "correction-notice": draft(correctionNotice, { ...letter, ...application, parts: ["identity", "description"], guidance: "提供身份证明；写明项目的名称或者文号", until: { period: "收到本告知书之日起10个工作日内" } }),
  "correction-notice-day": draft(correctionNotice, { ...letter, ...application, parts: ["description"], guidance: "写明项目的名称或者文号", until: { ...settled, date: "2026-11-03" } }),
  "third-party-letter": draft(consultationLetter, { ...opinion, party: "ThirdParty", to: "示例商贸有限公司", why: "该信息可能涉及你单位的商业秘密", term: terms.thirdPartyOpinion }),
  "joint-maker-letter": draft(consultationLetter, { ...opinion, party: "JointMaker", to: "示例区财政局", why: "该信息由你局与本机关共同制作", term: terms.jointMakerOpinion }),
  "other-agency-letter": draft(consultationLetter, { ...opinion, party: "OtherAgency", to: "示例区审计局", why: "该信息涉及你局的职责", term: { period: "自收到本函之日起5个工作日内" } }),
  "third-party-notice": draft(thirdPartyNotice, {
    ...letter, to: "示例商贸有限公司", asked: "示例民公开〔2026〕9号", answeredOn: "2026-10-12", information: opinion.information, ground: "publicInterest", reasons: "关系老年人的就餐安全",
    remedies: adviceFor("disclosed"), reviewAuthority: "示例区人民政府", court: "有管辖权的人民法院"
  }),
  "extension-notice": draft(extensionNotice, { ...letter, ...application, workingDays: 20, reason: "需要查阅的档案数量较多", before: settled, due: { ...settled, date: "2026-11-23" } }),
  "delay-notice": draft(extensionNotice, { ...letter, ...application, delayed: true, workingDays: 60, reason: "申请数量较多，理由合理", before: settled, due: undetermined }),
  "reasons-notice": draft(reasonsNotice, { ...letter, ...application, why: "本月已提出申请60件", until: settled }),
  "fee-notice-pages": draft(feeNotice, { ...letter, ...application, fee: fee("pages", 201), tariff: tariff2021, howToPay: "到示例窗口，或者通过缴费平台缴纳", term: terms.feePayment }),
  "fee-notice-items": draft(feeNotice, { ...letter, ...application, fee: fee("items", 45), tariff: tariff2021, howToPay: "到示例窗口，或者通过缴费平台缴纳", term: terms.feePayment }),
  "hand-over-slip": draft(handOverSlip, {
    ...frame, from: receipt.office, to: "示例区民政局", application: application.application, applicant: "林小满", description: application.description, arrivedOn: "2026-09-21",
    handedOverOn: "2026-09-21", due: { ...settled, date: "2026-09-21", basis: clause[0] }, handedIn: receipt.handedIn, handedOverBy: "白露"
  }),
  ...Object.fromEntries((Object.keys(sampleReplies) as ReadonlyArray<ReplyKind>).map((kind) => [`reply-${kind}`, draft(replyLetter, replyContents(kind))])),
  "delivery-receipt": draft(deliveryReceipt, { ...frame, agency: "示例区民政局", application: application.application, to: "林小满", where: "示例区示例路1号", documents: ["答复书（示例民公开〔2026〕15号）"] }),
  "delivery-receipt-post": draft(deliveryReceipt, {
    ...frame, agency: "示例区民政局", application: application.application, to: "林小满", where: "示例区示例路1号", documents: ["答复书（示例民公开〔2026〕15号）"],
    route: { _tag: "Post", on: "2026-10-20", by: "postalEnterprise", item: "示例0001" }, deliveredBy: "白露"
  }),
  "ledger-applications": draft(ledgerSheet, { ...frame, kind: "applications" }),
  "ledger-suggestions": draft(ledgerSheet, { ...frame, kind: "suggestions" }),
  "ledger-enquiries": draft(ledgerSheet, { ...frame, ...local, kind: "enquiries", title: deskBook.name("registers", "enquiryRegister"), place: "示例区行政服务中心" }),
  "ledger-readings": draft(ledgerSheet, { ...frame, kind: "readings", rows: [["1", "2026-10-20", "9时", "林**", "", "示例区老年人就餐补贴的标准", "网络", "代为操作", "2", "", ""]] }),
  "ledger-complaints": draft(ledgerSheet, { ...frame, kind: "complaints", blankRows: 3 }),
  "ledger-register": draft(tableSheet, { ...frame, table: register, place: "示例区民政局" }),
  "suggestion-form": draft(suggestionForm, { ...frame, place: "示例区行政服务中心政务公开专区" }),
  "rating-form": draft(ratingForm, { ...frame }),
  "concern-notice-hand-over": draft(concernNotice, { ...letter, notice: concern }),
  "concern-notice-correction": draft(concernNotice, {
    ...letter, notice: { ...concern, kind: "correction", to: "示例镇便民服务中心", asks: "修复自助终端，检查其他设备", due: settled, grounds: [...concern.grounds, "自助办理服务不够便利"] }
  }),
  "application-flow": draft(applicationFlow, { ...frame, terms }),
  "contact-sheet": draft(contactSheet, {
    ...frame, ...local, title: deskBook.name("materials", "contactSheet"), ticket: ticketOf(deskBook, "contactSheet")!.ticket, asOf: "2026年10月20日",
    agencies: [
      { agency: "示例区人民政府", office: "区政府办公室", phone: "（由本机关填写）", address: "示例区示例路1号", hours: "工作日9时至17时" },
      { agency: "示例区民政局", phone: "（由本机关填写）", address: "示例区示例路4号" }
    ]
  }),
  "staff-list": draft(staffList, { ...frame, ...local, place: "示例区" }),
  "staff-list-filled": draft(staffList, { ...frame, ...local, place: "示例区", unit: "示例街道办事处", staff: [{ name: "方大暑", phone: "（略）", remark: "分管领导" }, { name: "白露", phone: "（略）", remark: "联络员" }] }),
  "community-list": draft(communityList, { ...frame, ...local, unit: "示例街道办事处", communities: [{ community: "示例社区", contact: "谷雨", phone: "（略）", remark: "主任" }] }),
  "reader-rules": draft(readerRules, { ...frame, place: "示例区图书馆政务公开专区", book: deskBook, hours: "每日9时至17时" }),
  "audit-report": draft(auditReport, {
    ...frame, zone: "示例区政务服务大厅政务公开专区", rules: "示例区政务公开专区建设方案", seenOn: "2026-10-19", seenBy: "方大暑", method: "现场查看", mendBy: "2026年11月20日",
    findings: [
      { outcome: "不符合", what: "政府信息公开申请表（空白表）至少20份，A4纸", seen: "12份", remedy: "补足到20份", basis: clause },
      { outcome: "符合", what: "样表2份，覆膜", seen: "2份，已覆膜", basis: clause },
      { outcome: "待明确", what: "守则在现场公示", seen: "张贴在入口", basis: [{ ...clause[0], reading: "interpretation", cite: `${clause[0].cite}：未要求公示` }] }
    ]
  }),
  "annual-report": draft(annualReportPaper, { date: "2026-01-20", agency: "示例区民政局", report }),
  reckoning: draft(reckoningSheet, {
    ...frame, application: application.application,
    due: Result.getOrThrow(dueDate({ term: terms.reply, start: "2026-09-21", effects: [{ _tag: "Exclude", from: "2026-09-28", through: "2026-10-12", reason: "征求第三方意见" }] }, chinaCalendar))
  }),
  "desk-list": draft(deskList, { ...frame, zone: "示例区政务服务大厅政务公开专区", set: deskSet(deskBook, hall) })
}

/** Every paper, by the name of its page. */
export const samplePapers: Readonly<Record<string, Paper>> =
  Object.fromEntries(Object.entries(paperDrafts).map(([name, { contents, make }]) => [name, Result.getOrThrow(make(contents))]))
