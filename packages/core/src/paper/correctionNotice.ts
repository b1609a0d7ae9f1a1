/** 补正告知书: what the applicant is asked to correct, how, until when, and what follows if it is not. */
import { articles } from "../application/articles.ts"
import { Part } from "../application/Part.ts"
import type { Due, Undetermined } from "../rules/Room.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { need, needDue, needEach } from "./need.ts"
import type { ApplicationSaid, LetterFrame } from "./PaperFrame.ts"
import { sayDue } from "./sayDay.ts"
import { wordOf } from "../rules/wordOf.ts"
import { write } from "./write.ts"

const { by, closing, needsOfApplication, needsOfLetter, opening, unended, you } = letterParts
const { paragraph, paragraphs, strong } = write
const partWord = wordOf(Part)

/** What is asked for. */
export interface CorrectionContents extends LetterFrame, ApplicationSaid {
  readonly parts: ReadonlyArray<typeof Part.Type>
  /** What to correct and how. */
  readonly guidance: string
  /** The last day to correct, where the day of receipt of the notice is known; otherwise the period in words. */
  readonly until: Due | Undetermined | { readonly period: string }
}

/**
 * 补正告知书. It says what is missing, how to mend it, until when, that the limit for the reply is counted anew from the correction, and
 * that without one and without good reason the application counts as given up.
 *
 * @basis 《政府信息公开条例》第三十条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { correctionNotice, sayPaper } from "@zone/core/paper"
 *
 * const notice = correctionNotice({
 *   date: "2026-09-24", agency: "示例区民政局", number: "示例民公开〔2026〕8号", contact: "示例窗口",
 *   application: "2026-0137", applicants: ["林小满"], applicantKind: "person", description: "有关项目的文件", receivedOn: "2026-09-21",
 *   parts: ["description"], guidance: "写明项目的名称或者文号", until: { period: "收到本告知书之日起10个工作日内" }
 * })
 * sayPaper(Result.getOrThrow(notice)).includes("写明项目的名称或者文号") // => true
 * ```
 */
export const correctionNotice = (contents: CorrectionContents): Issued => {
  const { agency, guidance, parts, until } = contents
  const day = "period" in until ? unended(until.period) : `${sayDue(until)}以前`
  return issuePaper(contents, { id: "correction-notice", title: `${agency}\n政府信息公开申请补正告知书`, style: "letter", number: contents.number }, [
    ...needsOfLetter(contents),
    ...needsOfApplication(contents),
    ...needEach("parts", "需要补正的内容", parts),
    need("guidance", "补正的要求", guidance),
    "period" in until ? need("until.period", "补正期限", until.period) : needDue("until", "补正期限", until)
  ], () => ({
    basis: [articles.correction, ...("period" in until ? [] : [until.basis])],
    blocks: [
      ...opening(contents, `经审查，该申请需要补正。${by(articles.correction)}现告知如下：`),
      paragraph("一、需要补正的内容：", strong(parts.map(partWord).join("；")), "。"),
      ...paragraphs(`二、补正的要求：${unended(guidance)}。`),
      paragraph("三、补正的期限：", strong(day), "。"),
      paragraph(`四、答复期限自收到补正的申请之日起重新计算。${you(contents)}无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。`),
      ...closing(contents)
    ]
  }))
}
