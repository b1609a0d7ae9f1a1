/** 延期答复告知书: by how many working days the reply is put off, why, who consented, and until when it is owed now. */
import { articles } from "../application/articles.ts"
import type { Due, Undetermined } from "../rules/Room.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { need, needDue, needThat } from "./need.ts"
import type { ApplicationSaid, LetterFrame } from "./PaperFrame.ts"
import { sayDue } from "./sayDay.ts"
import { write } from "./write.ts"

const { by, closing, needsOfApplication, needsOfLetter, opening, unended } = letterParts
const { paragraph, paragraphs, strong } = write

/** What the applicant is told. */
export interface ExtensionContents extends LetterFrame, ApplicationSaid {
  /** By how many working days. */
  readonly workingDays: number
  readonly reason: string
  /** Until when the reply was owed before. */
  readonly before: Due | Undetermined
  /** Until when it is owed now. */
  readonly due: Due | Undetermined
  /** A limit of Article 35 instead: the request is reasonable and cannot be answered in time. */
  readonly delayed?: boolean
}

/**
 * 延期答复告知书, for an extension with the consent of the head of the 政府信息公开工作机构. With `delayed` it tells the delayed limit of Article 35
 * instead, which has no cap.
 *
 * @basis 《政府信息公开条例》第三十三条第二款、第三十五条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { extensionNotice, sayPaper } from "@zone/core/paper"
 *
 * const basis = { document: "cn/foi-regulation", clause: "33(2)", reading: "text", cite: "《政府信息公开条例》第三十三条第二款" } as const
 * const notice = extensionNotice({
 *   date: "2026-10-20", agency: "示例区民政局", number: "示例民公开〔2026〕14号", contact: "示例窗口",
 *   application: "2026-0137", applicants: ["林小满"], applicantKind: "person", description: "某项目的批复", receivedOn: "2026-09-21",
 *   workingDays: 20, reason: "需要查阅的档案数量较多", before: { date: "2026-10-26", certainty: "settled", calendar: "2026", basis },
 *   due: { date: "2026-11-23", certainty: "settled", calendar: "2026", basis }
 * })
 * sayPaper(Result.getOrThrow(notice)).includes("延长20个工作日") // => true
 * ```
 */
export const extensionNotice = (contents: ExtensionContents): Issued => {
  const { agency, before, delayed = false, due, reason, workingDays } = contents
  const law = delayed ? articles.excessive : articles.reply
  return issuePaper(contents, {
    id: delayed ? "delay-notice" : "extension-notice",
    title: `${agency}\n政府信息公开申请${delayed ? "延迟" : "延期"}答复告知书`,
    style: "letter",
    number: contents.number
  }, [
    ...needsOfLetter(contents),
    ...needsOfApplication(contents),
    needDue("before", "原答复期限", before),
    needDue("due", "答复期限", due),
    need("reason", delayed ? "延迟的理由" : "延期的理由", reason),
    needThat(Number.isInteger(workingDays) && workingDays > 0, "workingDays", "工作日数", "写正整数")
  ], () => ({
    basis: [law, before.basis, due.basis],
    blocks: [
      ...opening(contents, `原答复期限为${sayDue(before)}。`),
      ...paragraphs(`理由：${unended(reason)}。`),
      paragraph(delayed
        ? `${by(law)}本机关确定延迟答复的合理期限为${workingDays}个工作日，答复期限为`
        : `${by(law)}经政府信息公开工作机构负责人同意，答复期限延长${workingDays}个工作日，延长后的答复期限为`, strong(sayDue(due)), "。"),
      ...closing(contents)
    ]
  }))
}
