/** 第三方意见征询书 and 征求意见函, each with its answer slip: what is asked of whom, within what term, and what silence means. */
import { articles } from "../application/articles.ts"
import { Position } from "../application/Party.ts"
import type { Term } from "../calendar/Term.ts"
import type { Block } from "./Block.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { mayNeed, need, needDay } from "./need.ts"
import type { LetterFrame } from "./PaperFrame.ts"
import { sayDay, sayLength, termBasis } from "./sayDay.ts"
import { wordOf } from "../rules/wordOf.ts"
import { write } from "./write.ts"

const { by, closing, needsOfLetter, unended } = letterParts
const { asks, choices, line, paragraph, room, says, strong } = write
const positionWord = wordOf(Position)

/** Who is asked for what. */
export interface ConsultationContents extends LetterFrame {
  /** A third party; an agency that made the information jointly; another agency. */
  readonly party: "ThirdParty" | "JointMaker" | "OtherAgency"
  /** Who is asked, by name. */
  readonly to: string
  /** The number of the application in the register; the applicant is not named. */
  readonly application: string
  readonly receivedOn: string
  /** The information that may be disclosed, as far as the party needs to know it. */
  readonly information: string
  /** Why the party is asked. */
  readonly why: string
  /** Within what term an answer is awaited: of the rule book, e.g. `terms.thirdPartyOpinion`; of another agency, as was set. */
  readonly term: Term | { readonly period: string }
  /** Where the answer goes, if not to `contact`. */
  readonly returnTo?: string
}

const LAW = { ThirdParty: articles.thirdParty, JointMaker: articles.jointMaker, OtherAgency: articles.excluded } as const
const SILENCE = {
  ThirdParty: "逾期未提出意见的，由本机关决定是否公开。不同意公开的，请说明理由；有合理理由的，本机关不予公开，但本机关认为不公开可能对公共利益造成重大影响的除外，届时将决定公开的内容和理由书面告知。",
  JointMaker: "逾期未提出意见的，视为同意公开。",
  OtherAgency: "请在上述期限内答复；征求意见所需的时间不计算在答复期限内。"
} as const

/**
 * 第三方意见征询书 to a third party, 征求意见函 to an agency, with the slip to send back. What silence means is told by whom it is: of a joint
 * maker it is consent; of a third party it is neither, and the agency decides.
 *
 * The applicant is not named ⚖: no text says whether a third party is told; what it has to judge is the information.
 *
 * @basis 《政府信息公开条例》第三十二条至第三十四条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { consultationLetter, sayPaper } from "@zone/core/paper"
 *
 * const letter = consultationLetter({
 *   date: "2026-09-28", agency: "示例区民政局", number: "示例民公开〔2026〕9号", contact: "示例窗口", party: "ThirdParty", to: "示例商贸有限公司",
 *   application: "2026-0137", receivedOn: "2026-09-21", information: "某项目的评审意见", why: "可能涉及你单位的商业秘密",
 *   term: { period: "自收到本征询书之日起15个工作日内" }
 * })
 * const page = sayPaper(Result.getOrThrow(letter))
 * page.includes("由本机关决定是否公开") // => true
 * page.includes("☐ 不同意公开") // => true
 * ```
 */
export const consultationLetter = (contents: ConsultationContents): Issued => {
  const { agency, application, contact, information, party, receivedOn, returnTo, term, to, why } = contents
  const third = party === "ThirdParty"
  const name = third ? "第三方意见征询书" : "征求意见函"
  // the term starts with the receipt of this very letter
  const period = "period" in term ? unended(term.period) : `自收到本${third ? "征询书" : "函"}之日起${sayLength(term.length, term.unit)}内`
  return issuePaper(contents, { id: third ? "third-party-letter" : "consultation-letter", title: `${agency}\n${name}`, style: "letter", number: contents.number }, [
    ...needsOfLetter(contents),
    need("to", "被征求意见方", to),
    need("application", "登记编号", application),
    needDay("receivedOn", "收到申请之日", receivedOn),
    need("information", "拟公开的政府信息", information),
    need("why", "征求意见的理由", why),
    mayNeed("term.period", "答复意见的期限", "period" in term ? term.period : undefined),
    mayNeed("returnTo", "意见寄送地址", returnTo)
  ], () => {
    const slip: ReadonlyArray<Block> = [
      { _tag: "NewPage" },
      { _tag: "Heading", level: 1, text: third ? "第三方意见回执" : "意见回执" },
      line(`${agency}：`),
      paragraph(`${contents.number}收悉。对其中所列政府信息，意见如下：`),
      choices("意见", Position.literals.map(positionWord) as [string, ...Array<string>]),
      { _tag: "Form", shares: [22, 78], rows: [
        [asks("政府信息"), says(information)],
        [asks("理由"), { ...room(48, undefined), label: "不同意公开的，写明理由和涉及的内容" }],
        [asks("联系人和联系方式"), room(10, undefined)]
      ] },
      { _tag: "Signatures", lines: [{ label: third ? "第三方签名或者盖章" : "单位盖章", dated: true }, { label: "收到之日（签收）", dated: true }] }
    ]
    return {
      basis: [LAW[party], ...("period" in term ? [] : termBasis(term)),
        ...(third ? [{ ...articles.thirdParty, reading: "interpretation" as const, cite: "《政府信息公开条例》第三十二条：未规定告知第三方申请人是谁，征询书不写明" }] : [])],
      blocks: [
        line(`${to}：`),
        paragraph(`本机关于${sayDay(receivedOn)}收到一件政府信息公开申请（登记编号：${application}），申请公开的政府信息为：${unended(information)}。`),
        paragraph(`${unended(why)}。${by(LAW[party])}现征求意见。请`, strong(period), "，以书面形式提出是否同意公开的意见。"),
        paragraph(SILENCE[party]),
        paragraph(`意见请填写所附回执，送至：${unended(returnTo ?? contact)}。`),
        ...closing(contents),
        ...slip
      ]
    }
  })
}
