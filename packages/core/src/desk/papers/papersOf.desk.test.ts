/** The papers of matters that were led through a desk, with a real vault: what each says, word by word, and what was opened for whom. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect } from "vitest"
import { given, receive } from "../../../test/applicationSamples.ts"
import { goTo } from "../../../test/letterDesk.ts"
import { everyWord, office } from "../../../test/paperMaking.ts"
import { bookOf, packOf } from "../../../test/samplePacks.ts"
import { basisOf, calendarDays, workingDays } from "../../../test/sampleTerms.ts"
import type { Command } from "../../application/Command.ts"
import { room } from "../../application/room.ts"
import { sayPaper } from "../../paper/sayPaper.ts"
import { FactStore } from "../../ports/FactStore.ts"
import { Vault } from "../../ports/Vault.ts"
import { contextOf } from "../contextOf.ts"
import type { Law } from "../Law.ts"
import { makeDesk } from "../makeDesk.ts"
import { papersOf } from "./papersOf.ts"
import type { PaperWords } from "./PaperWords.ts"

const agency = "a-1"
const law: Law = {
  book: bookOf("cn/sample", [packOf("cn/sample", {
    terms: {
      reply: workingDays(20, { cap: 20 }), correctionNotice: workingDays(7), thirdPartyOpinion: workingDays(15), jointMakerOpinion: workingDays(15), feePayment: workingDays(20),
      review: calendarDays(60), suit: calendarDays(180), suitAfterReview: calendarDays(15)
    },
    receiptRules: [{ channel: "inPerson", receivedOn: "submission", basis: basisOf("示例条例第三十一条") }]
  })]),
  calendar: chinaCalendar
}
const desk = makeDesk(room, law)
const by = (role: "clerk" | "handler" | "head") => ({ agency, zone: "z-1", actor: { id: `${role}-1`, role } }) as const
const seal = (text: string, subject = "p-1") => desk.seal(agency, subject, text)

/** Leads a life, each wish on its day, by who may. */
const lead = Effect.fnUntraced(function*(...steps: ReadonlyArray<readonly [day: string, wish: Command, role?: "clerk" | "handler" | "head"]>) {
  yield* goTo("2026-09-21")
  const [applicant] = receive.applicants
  yield* desk.execute("x-1", {
    ...receive, applicants: [{ ...applicant, name: yield* seal("林小满"), contact: yield* seal("示例路1号") }], description: yield* seal("示例工程的验收报告。"), purpose: yield* seal("研究")
  }, by("clerk"))
  for (const [day, wish, role = "handler"] of steps) {
    yield* goTo(day)
    yield* desk.execute("x-1", wish, by(role))
  }
})

const decode = Schema.decodeUnknownEffect(room.Fact)

/** The text of each paper, made weeks later by the handler, and what the vault recorded for it. */
const texts = Effect.fnUntraced(function*(words: PaperWords = {}) {
  yield* goTo("2026-11-20")
  const kept = yield* FactStore.use((store) => store.read({ agency, room: room.name, id: "x-1" }))
  const history = yield* Effect.forEach(kept, ({ fact }) => decode(fact))
  const { actor } = by("handler")
  const made = yield* Effect.forEach(papersOf("application", history), (paper) => Effect.map(paper.make({
    office, words: { ...everyWord(paper), ...words }, today: "2026-11-20", calendar: chinaCalendar,
    contextOn: (day) => Effect.sync(() => contextOf(law, { today: day, actor, agency })),
    reveal: (personal, kind) => Effect.flatMap(desk.reveal(personal, kind, { agency, actor, why: paper.title, matter: "x-1" }), (shown) =>
      shown.masked ? Effect.die("masked") : Effect.succeed(Redacted.value(shown.text)))
  }), (issued) => [paper.paper, sayPaper(Result.getOrThrow(issued))] as const))
  return new Map(made)
})

/** What the data of a person was opened for, besides the mark that the register finds a name by. */
const openings = (subject: string) =>
  Effect.map(Vault.use((vault) => vault.openings(subject, 99)), (found) => new Set(found.map(({ why }) => why).filter((why) => why !== "登记台账检索标记")))

/** Each of these stands there, in this order. */
const says = (text: string | undefined, ...parts: ReadonlyArray<string>): void => {
  let from = 0
  for (const part of parts) {
    const at = text?.indexOf(part, from) ?? -1
    if (at < 0) expect(text).toContain(part)
    expect([part, at >= from]).toEqual([part, true])
    from = at + part.length
  }
}

const OPENING = "本机关于2026年9月21日收到你提出的政府信息公开申请（登记编号：2026-0001），申请公开的内容为：示例工程的验收报告。"
const REMEDIES = "可以自收到之日起60日内向示例区人民政府申请行政复议，也可以自收到之日起180日内直接向示例区人民法院提起行政诉讼。"

describe("papers of matters at a desk", () => {
  it.effect("with a correction that lapses", () => Effect.gen(function*() {
    yield* lead(
      ["2026-09-23", { _tag: "AskCorrection", parts: ["description"], guidance: "写明工程的名称；\n写明年份", workingDays: 7 }],
      ["2026-10-20", { _tag: "LapseCorrection" }]
    )
    const papers = yield* texts()
    expect([...papers.keys()]).toEqual(["application-form", "receipt", "correction-notice", "reply", "delivery-receipt", "reckoning"])
    says(papers.get("application-form"), "# 政府信息公开申请表", "受理机关：示例局", "<th>姓名</th><td colspan=\"3\">林小满</td>", "<th>身份证明</th><td colspan=\"3\">已出示</td>",
      "<th>联系方式</th><td colspan=\"3\">示例路1号</td>", "示例工程的验收报告。", "☑ 纸质", "☑ 自行领取", "研究", "登记编号：<u>2026-0001</u>　接收日期：<u>2026年9月21日</u>")
    expect(papers.get("application-form")).not.toContain("法人或者其他组织")
    says(papers.get("receipt"), "编号：2026-0001", "林小满", "2026年9月21日", "政府信息公开申请表1份", "2026年10月26日（确定）", "示例窗口", "示例局（印章）<br>2026年9月21日")
    says(papers.get("correction-notice"), "# 示例局<br>政府信息公开申请补正告知书", "示例公开〔2026〕9号", "林小满：", OPENING, "需要补正。", "写明工程的名称；", "写明年份。", "<strong>2026年10月10日（确定）以前</strong>",
      "视为放弃申请", "示例局（印章）<br>2026年9月23日")
    says(papers.get("reply"), "政府信息公开申请告知书", "林小满：", "现告知如下：", "本机关于2026年9月23日向你告知补正，期限至2026年10月10日届满。", "无正当理由逾期未补正", "视为放弃申请", REMEDIES, "2026年10月20日")
    says(papers.get("delivery-receipt"), "林小满", "政府信息公开申请告知书（示例公开〔2026〕9号）", "示例路1号", "☐ 直接送达")
    says(papers.get("reckoning"), "编号：2026-0001", "2026年10月26日（确定）", "国庆节")
    // what was opened says for which paper; the reckoning opens nothing
    expect(yield* openings("p-1")).toEqual(new Set(["补正告知书", "政府信息公开申请告知书", "政府信息公开申请接收回执", "政府信息公开申请表", "送达回证"]))
  }).pipe(Effect.provide(layerMemory())))

  it.effect("with a fee that is charged and paid", () => Effect.gen(function*() {
    yield* lead(
      ["2026-09-24", { _tag: "ChargeFee", by: { _tag: "Pages", pages: 201, planned: "disclosed" }, howToPay: "到示例窗口缴纳" }],
      ["2026-09-25", { _tag: "RecordFeeNotice", on: "2026-09-25" }], ["2026-09-28", { _tag: "RecordPayment", on: "2026-09-28", amount: 2740 }]
    )
    const papers = yield* texts()
    says(papers.get("fee-notice"), "信息处理费收费通知", "林小满：", OPENING, "按量收取信息处理费", "计201页，其中计费171页", "<strong>2740元</strong>", "| 合计 | 171 |  | 2740 |", "缴费方式：到示例窗口缴纳。",
      "<strong>自收到之日起20个工作日内</strong>", "2026年9月24日")
  }).pipe(Effect.provide(layerMemory())))

  it.effect("with reasons that are asked for, and a delayed limit", () => Effect.gen(function*() {
    yield* lead(
      ["2026-09-22", { _tag: "AskReasons", workingDays: 5, why: "本月已提出60件" }],
      ["2026-09-24", { _tag: "RecordReasons", on: "2026-09-24", reasons: yield* seal("研究需要") }],
      ["2026-09-28", { _tag: "SetDelayedLimit", workingDays: 60, reason: "数量多" }, "head"]
    )
    const papers = yield* texts()
    says(papers.get("reasons-notice"), "政府信息公开申请说明理由通知书", "林小满：", OPENING, "明显超过合理范围：本月已提出60件。", "请你在<strong>2026年9月30日（确定）</strong>以前书面说明申请的理由", "2026年9月22日")
    says(papers.get("delay-notice"), "政府信息公开申请延迟答复告知书", "原答复期限为2026年10月26日（确定）。", "理由：数量多。", "根据《政府信息公开条例》第三十五条，本机关确定延迟答复的合理期限为60个工作日", "2026年9月28日")
    expect(papers.get("delay-notice")).not.toContain("负责人同意")
  }).pipe(Effect.provide(layerMemory())))

  it.effect("with opinions, an extension, a reply against a third party's will, and its delivery", () => Effect.gen(function*() {
    yield* lead(
      ["2026-09-22", { _tag: "Consult", id: "第三方1", party: { _tag: "ThirdParty", name: yield* seal("示例建设公司", "p-2") } }],
      ["2026-09-22", { _tag: "Consult", id: "委", party: { _tag: "JointMaker", name: "示例委" } }],
      ["2026-09-22", { _tag: "Consult", id: "局", party: { _tag: "OtherAgency", name: "示例局二", workingDays: 7 } }],
      ["2026-09-23", { _tag: "RecordConsultationReceipt", id: "第三方1", on: "2026-09-23" }],
      ["2026-09-24", { _tag: "RecordOpinion", id: "第三方1", on: "2026-09-24", position: "objects", reason: yield* seal("商业秘密", "p-2") }],
      ["2026-09-24", { _tag: "RecordOpinion", id: "委", on: "2026-09-24", position: "agrees" }],
      ["2026-09-24", { _tag: "RecordOpinion", id: "局", on: "2026-09-24", position: "agrees" }],
      ["2026-09-28", { _tag: "Extend", workingDays: 10, reason: "需要区分处理" }, "head"],
      ["2026-09-28", { _tag: "ReviewSecrecy", releasable: true, touchesThirdParty: true }],
      ["2026-09-29", { _tag: "Reply", reply: { _tag: "disclosed", given, overrides: [{ consultation: "第三方1", ground: "noGoodReason", reasons: "内容已经公开" }] } }],
      ["2026-09-30", { _tag: "NotifyThirdParty", id: "第三方1", on: "2026-09-30" }],
      ["2026-09-30", { _tag: "Deliver", route: { _tag: "Post", on: "2026-09-30", by: "postalEnterprise", item: "示例挂号信" } }, "clerk"]
    )
    const papers = yield* texts()
    expect([...papers.keys()]).toEqual([
      "application-form", "receipt", "third-party-letter", "consultation-letter", "consultation-letter-2", "extension-notice", "reply", "third-party-notice", "delivery-receipt", "reckoning"
    ])
    says(papers.get("third-party-letter"), "第三方意见征询书", "示例建设公司：", "收到一件政府信息公开申请（登记编号：2026-0001），申请公开的政府信息为：某项目的评审意见。", "可能涉及商业秘密。",
      "<strong>自收到本征询书之日起15个工作日内</strong>", "由本机关决定是否公开", "示例窗口", "2026年9月22日", "☐ 同意公开　☐ 不同意公开")
    says(papers.get("consultation-letter"), "征求意见函", "示例委：", "第三十四条", "15个工作日内", "视为同意公开")
    says(papers.get("consultation-letter-2"), "征求意见函", "示例局二：", "第三十三条第三款", "7个工作日内", "不计算在答复期限内")
    says(papers.get("extension-notice"), "原答复期限为2026年10月", "理由：需要区分处理。", "延长10个工作日", "2026年9月28日")
    says(papers.get("reply"), "政府信息公开申请答复书", "林小满：", OPENING, "可以公开", "凭回执领取纸质件", REMEDIES, "2026年9月29日")
    says(papers.get("third-party-notice"), "政府信息公开决定告知书", "示例建设公司：", "本机关以示例公开〔2026〕3号征求意见，收到2026年9月24日提出的不同意公开的意见", "无合理理由", "一、决定公开的政府信息：某项目的评审意见。",
      "二、决定公开的理由：内容已经公开。", REMEDIES, "2026年9月29日")
    says(papers.get("delivery-receipt"), "林小满", "☑ 邮寄（邮政企业）", "交邮之日：2026年9月30日；邮件号：示例挂号信")
    // the third party learns nothing of the applicant, and the applicant's data was not opened for it
    for (const name of ["third-party-letter", "consultation-letter", "consultation-letter-2", "third-party-notice"]) {
      for (const secret of ["林小满", "示例路1号", "示例工程的验收报告", "研究"]) expect([name, papers.get(name)?.includes(secret)]).toEqual([name, false])
    }
    expect(yield* openings("p-1")).toEqual(new Set(["延期答复告知书", "政府信息公开申请答复书", "政府信息公开申请接收回执", "政府信息公开申请表", "送达回证"]))
    expect(yield* openings("p-2")).toEqual(new Set(["决定公开告知书（第三方1）", "第三方意见征询书（第三方1）"]))
  }).pipe(Effect.provide(layerMemory())))
})
