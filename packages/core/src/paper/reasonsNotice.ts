/** 说明理由通知书: asks somebody whose requests are clearly too many or too frequent for reasons. */
import { articles } from "../application/articles.ts"
import type { Due, Undetermined } from "../rules/Room.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { need, needDue } from "./need.ts"
import type { ApplicationSaid, LetterFrame } from "./PaperFrame.ts"
import { sayDue } from "./sayDay.ts"
import { write } from "./write.ts"

const { by, closing, needsOfApplication, needsOfLetter, opening, unended, you } = letterParts
const { paragraph, paragraphs, strong } = write

/** What is asked. */
export interface ReasonsContents extends LetterFrame, ApplicationSaid {
  /** Why the agency finds number or frequency beyond reason. */
  readonly why: string
  readonly until: Due | Undetermined
}

/**
 * 说明理由通知书.
 *
 * @basis 《政府信息公开条例》第三十五条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { reasonsNotice } from "@zone/core/paper"
 *
 * const basis = { document: "cn/foi-regulation", clause: "35", reading: "text", cite: "《政府信息公开条例》第三十五条" } as const
 * const notice = reasonsNotice({
 *   date: "2026-09-24", agency: "示例区民政局", number: "示例民公开〔2026〕10号", contact: "示例窗口",
 *   application: "2026-0137", applicants: ["林小满"], applicantKind: "person", description: "某项目的批复", receivedOn: "2026-09-21",
 *   why: "本月已提出申请60件", until: { date: "2026-10-14", certainty: "settled", calendar: "2026", basis }
 * })
 * Result.getOrThrow(notice).title // => "示例区民政局\n政府信息公开申请说明理由通知书"
 * ```
 */
export const reasonsNotice = (contents: ReasonsContents): Issued => {
  const { agency, until, why } = contents
  return issuePaper(contents, { id: "reasons-notice", title: `${agency}\n政府信息公开申请说明理由通知书`, style: "letter", number: contents.number }, [
    ...needsOfLetter(contents), ...needsOfApplication(contents), need("why", "要求说明理由的原因", why), needDue("until", "说明理由的期限", until)
  ], () => ({
    basis: [articles.excessive, until.basis],
    blocks: [
      ...opening(contents, ""),
      ...paragraphs(`本机关认为申请公开政府信息的数量、频次明显超过合理范围：${unended(why)}。`),
      paragraph(`${by(articles.excessive)}请${you(contents)}在`, strong(sayDue(until)), "以前书面说明申请的理由。理由不合理的，本机关告知不予处理；理由合理而不能在规定期限内答复的，本机关确定延迟答复的合理期限并告知。"),
      ...closing(contents)
    ]
  }))
}
