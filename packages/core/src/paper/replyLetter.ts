/** 答复书 and 告知书: the letter for every kind of reply and of end, with what it must carry and the right remedies. */
import { RemedyAdvice } from "../application/RemedyAdvice.ts"
import { replies } from "../application/replies.ts"
import type { Basis } from "../terms/Basis.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { needThat } from "./need.ts"
import type { ApplicationSaid, LetterFrame } from "./PaperFrame.ts"
import { type ReplySaid, replyText } from "./replyText.ts"
import { type RemedyContents, sayRemedies } from "./sayRemedies.ts"
import { wordOf } from "../rules/wordOf.ts"
import { write } from "./write.ts"

const { closing, needsOfApplication, needsOfLetter, opening, you } = letterParts
const { list, paragraph, paragraphs } = write
const orderWord = wordOf(RemedyAdvice.fields.order)

/** A reply or an end, the application, and the remedies as the reply's fact has them. */
export interface ReplyLetterContents extends LetterFrame, ApplicationSaid, RemedyContents {
  readonly reply: ReplySaid
  /** The names of what is enclosed, one for each file of the reply. */
  readonly enclosures?: ReadonlyArray<string>
}

/** What the clause says of the kind, and of each ground of a part that is withheld. */
const basisOf = (reply: ReplySaid): ReadonlyArray<Basis> =>
  [replies[reply._tag].article, ...(reply._tag === "partlyDisclosed" ? reply.rest.map(({ ground }) => replies[ground].article) : [])]

/**
 * The letter for a reply of any kind, or for an end without one (补正逾期, 缴费逾期, 撤回). Every content that the table of replies wants is in
 * it, or the letter is refused with what is missing; so it is where the remedies are not those of the kind, or a term is not told.
 *
 * The titles are the house's choice ⚖: 答复书 where the request is decided, 告知书 where it is not processed or has ended.
 *
 * @basis 《政府信息公开条例》第三十条、第三十五条至第三十九条、第四十一条；《行政复议法》第二十条、第二十三条；《行政诉讼法》第四十四条至第四十六条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { replyLetter, sayPaper } from "@zone/core/paper"
 * import { remedies as terms } from "@zone/packs/cn/remedies"
 *
 * const basis = { document: "cn/administrative-litigation", clause: "44(1)", reading: "text", cite: "《行政诉讼法》第四十四条第一款" } as const
 * const { review, suit, suitAfterReview } = terms.terms
 * const contents = {
 *   date: "2026-10-20", agency: "示例区民政局", number: "示例民公开〔2026〕15号", contact: "示例窗口",
 *   application: "2026-0137", applicants: ["林小满"], applicantKind: "person", description: "某项目的批复", receivedOn: "2026-09-21",
 *   remedies: { order: "either", basis, steps: [{ kind: "review", term: review }, { kind: "suit", term: suit }, { kind: "suitAfterReview", term: suitAfterReview }] },
 *   reviewAuthority: "示例区人民政府", court: "示例区人民法院"
 * } as const
 * const letter = Result.getOrThrow(replyLetter({ ...contents, reply: { _tag: "nonexistent", searched: "档案室和业务系统" } }))
 * letter.title // => "示例区民政局\n政府信息公开申请答复书"
 * sayPaper(letter).includes("经检索，该政府信息不存在") // => true
 *
 * const refused = replyLetter({ ...contents, reply: { _tag: "stateSecret", reasons: "" } })
 * Result.getOrThrow(Result.flip(refused)).faults.map(({ field }) => field) // => ["reply.reasons", "remedies.order"]
 * ```
 */
export const replyLetter = (contents: ReplyLetterContents): Issued => {
  const { agency, enclosures = [], number, remedies, reply } = contents
  const { decision, name, says } = replyText(reply, you(contents), enclosures)
  const { order } = replies[reply._tag].remedies
  const advice = sayRemedies(contents, name === "答复书" ? "本答复书" : "本告知书", reply._tag === "partlyDisclosed" ? "对其中不予公开的部分" : undefined)
  const [firstEnclosure, ...otherEnclosures] = enclosures
  return issuePaper(contents, { id: `reply-${reply._tag}`, title: `${agency}\n政府信息公开申请${name}`, style: "letter", number }, [
    ...needsOfLetter(contents),
    ...needsOfApplication(contents),
    ...says.flatMap(({ needs }) => needs),
    needThat(remedies.order === order, "remedies.order", "救济途径", `按${orderWord(order)}告知`),
    ...advice.needs
  ], () => ({
    basis: [...basisOf(reply), ...advice.basis],
    blocks: [
      ...opening(contents, name === "答复书" ? "经审查，现答复如下：" : "现告知如下："),
      paragraph(decision),
      ...says.flatMap(({ text }) => paragraphs(text)),
      paragraph(advice.text()),
      ...(firstEnclosure === undefined ? [] : [paragraph("附件："), list([firstEnclosure, ...otherEnclosures])]),
      ...closing(contents)
    ]
  }))
}
