/** 决定公开告知书: tells a third party who objected in vain what will be disclosed, and why. */
import { articles } from "../application/articles.ts"
import { Override } from "../application/Reply.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { need, needDay } from "./need.ts"
import type { LetterFrame } from "./PaperFrame.ts"
import { type RemedyContents, sayRemedies } from "./sayRemedies.ts"
import { sayDay } from "./sayDay.ts"
import { wordOf } from "../rules/wordOf.ts"
import { write } from "./write.ts"

const { by, closing, needsOfLetter, unended } = letterParts
const { line, paragraph, paragraphs } = write
const groundWord = wordOf(Override.fields.ground)

/** What is told. */
export interface ThirdPartyNoticeContents extends LetterFrame, RemedyContents {
  /** The third party by name. */
  readonly to: string
  /** The number of the letter that asked it. */
  readonly asked: string
  /** The day of its opinion. */
  readonly answeredOn: string
  /** What will be disclosed. */
  readonly information: string
  readonly ground: typeof Override.Type["ground"]
  readonly reasons: string
}

/**
 * 决定公开告知书: that, what, on what ground and for what reasons information will be disclosed although the third party objected, with
 * its remedies.
 *
 * @basis 《政府信息公开条例》第三十二条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { thirdPartyNotice } from "@zone/core/paper"
 *
 * const basis = { document: "cn/administrative-litigation", clause: "44(1)", reading: "text", cite: "《行政诉讼法》第四十四条第一款" } as const
 * const notice = thirdPartyNotice({
 *   date: "2026-10-20", agency: "示例区民政局", number: "示例民公开〔2026〕12号", contact: "示例窗口", to: "示例商贸有限公司", asked: "示例民公开〔2026〕9号",
 *   answeredOn: "2026-10-12", information: "某项目的评审意见", ground: "publicInterest", reasons: " ",
 *   remedies: { order: "either", basis, steps: [{ kind: "review" }] }, reviewAuthority: "示例区人民政府", court: "示例区人民法院"
 * })
 * Result.getOrThrow(Result.flip(notice)).faults.map(({ label }) => label) 
 * // => ["决定公开的理由", "申请行政复议期限", "直接提起行政诉讼期限", "不服复议决定提起行政诉讼期限"]
 * ```
 */
export const thirdPartyNotice = (contents: ThirdPartyNoticeContents): Issued => {
  const { agency, answeredOn, asked, ground, information, reasons, to } = contents
  const remedies = sayRemedies(contents, "该决定")
  return issuePaper(contents, { id: "third-party-notice", title: `${agency}\n政府信息公开决定告知书`, style: "letter", number: contents.number }, [
    ...needsOfLetter(contents),
    need("to", "第三方", to),
    need("asked", "第三方意见征询书的字号", asked),
    needDay("answeredOn", "提出意见的日期", answeredOn),
    need("information", "决定公开的政府信息", information),
    need("reasons", "决定公开的理由", reasons),
    ...remedies.needs
  ], () => ({
    basis: [articles.thirdParty, ...remedies.basis],
    blocks: [
      line(`${to}：`),
      paragraph(`本机关以${asked}征求意见，收到${sayDay(answeredOn)}提出的不同意公开的意见。经审查，本机关认为：${groundWord(ground)}。${by(articles.thirdParty)}决定予以公开，现告知如下：`),
      ...paragraphs(`一、决定公开的政府信息：${unended(information)}。`),
      ...paragraphs(`二、决定公开的理由：${unended(reasons)}。`),
      paragraph(remedies.text()),
      ...closing(contents)
    ]
  }))
}
