/** 政府信息公开意见建议表: blank, for whoever has something to say about openness or the zone. */
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, needEach } from "./need.ts"
import { opinionBasis } from "./opinionBasis.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { write } from "./write.ts"

const { asks, blank, line, plain, room, says, ticks } = write

/** The form, and for which zone. */
export interface SuggestionFormContents extends PaperFrame {
  /** The zone or office; left out: a line to write on. */
  readonly place?: string
  /** What it may be about; the usual ones when left out. */
  readonly about?: readonly [string, ...ReadonlyArray<string>]
}

const usual = ["主动公开", "依申请公开", "政策解读和咨询", "专区设施和服务", "其他"] as const

/**
 * 政府信息公开意见建议表, blank. No text gives its fields ⚖: a name and a contact may be left out, and then nobody can be answered.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { sayPaper, suggestionForm } from "@zone/core/paper"
 *
 * sayPaper(Result.getOrThrow(suggestionForm({ date: "2026-11-22" }))).includes("意见建议") // => true
 * ```
 */
export const suggestionForm = (contents: SuggestionFormContents): Issued => {
  const { about = usual, place } = contents
  return issuePaper(contents, { id: "suggestion-form", title: "政府信息公开意见建议表", style: "form" }, [
    mayNeed("place", "专区", place), ...needEach("about", "所涉事项", about)
  ], () => ({
    basis: [opinionBasis("提出意见建议的表样")],
    blocks: [
      place === undefined ? line("专区：", blank(70)) : line(`专区：${place}`),
      { _tag: "Form", shares: [18, 32, 18, 32], rows: [
        [asks("姓名或者名称（选填）"), says(), asks("联系方式（选填）"), says()],
        [asks("所涉事项"), ticks(about, [], 3)],
        [asks("意见建议"), room(80, undefined, 3)],
        [asks("是否需要回复"), ticks(["需要（请留联系方式）", "不需要"], [], 3)]
      ] },
      { _tag: "Signatures", lines: [{ label: "填表人（选填）", dated: true }] },
      { _tag: "Cut", label: "以下由工作人员填写" },
      line(plain("登记编号："), blank(40), plain("　接收日期："), blank(35), plain("　接收人："), blank(25))
    ]
  }))
}
