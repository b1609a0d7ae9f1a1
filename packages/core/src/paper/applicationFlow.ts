/** 依申请公开工作流程图: the way of an application from the counter to the archive, with the terms of the rule book. */
import { articles } from "../application/articles.ts"
import type { Term } from "../calendar/Term.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { needThat } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayLength, termBasis } from "./sayDay.ts"

/** The chart, and the terms that stand in it. */
export interface FlowContents extends PaperFrame {
  /** Those of the rule book, `book.terms`: `correctionNotice`, `reply` with its extension, and `thirdPartyOpinion` are needed. */
  readonly terms: { readonly [name: string]: Term }
}

const titles = { correctionNotice: "补正告知期限", reply: "答复期限", thirdPartyOpinion: "第三方意见期限" } as const

/**
 * 依申请公开工作流程图: 登记、审核、办理、答复、归档, with what may come between. Every length comes from the terms; without one there is no chart.
 *
 * @basis 《政府信息公开条例》第二十九条至第三十七条、第四十五条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { applicationFlow, sayPaper } from "@zone/core/paper"
 * import { foiRegulation } from "@zone/packs/cn/foi-regulation"
 *
 * const chart = Result.getOrThrow(applicationFlow({ date: "2026-11-22", terms: foiRegulation.terms }))
 * sayPaper(chart).includes("7个工作日内一次性告知补正") // => true
 * Result.getOrThrow(Result.flip(applicationFlow({ date: "2026-11-22", terms: {} }))).faults.map(({ label }) => label)
 * // => ["补正告知期限", "答复期限", "第三方意见期限", "延长答复的上限"]
 * ```
 */
export const applicationFlow = (contents: FlowContents): Issued => {
  const { terms } = contents
  const term = (name: keyof typeof titles): Term | undefined => (Object.hasOwn(terms, name) ? terms[name] : undefined)
  const correction = term("correctionNotice")
  const reply = term("reply")
  const opinion = term("thirdPartyOpinion")
  const length = (each: Term | undefined): string => (each ? sayLength(each.length, each.unit) : "")
  return issuePaper(contents, { id: "application-flow", title: "依申请公开工作流程图", style: "notice" }, [
    needThat(correction !== undefined, "terms.correctionNotice", titles.correctionNotice, "由现行规则给出这一期限"),
    needThat(reply !== undefined, "terms.reply", titles.reply, "由现行规则给出这一期限"),
    needThat(opinion !== undefined, "terms.thirdPartyOpinion", titles.thirdPartyOpinion, "由现行规则给出这一期限"),
    needThat(reply?.extension !== undefined, "terms.reply.extension", "延长答复的上限", "由现行规则给出延长的上限")
  ], () => ({
    basis: [articles.application, articles.correction, articles.thirdParty, articles.reply, articles.procedure, ...[correction, reply, opinion].flatMap((each) => (each ? termBasis(each) : []))],
    blocks: [{
      _tag: "Flow",
      steps: [
        { id: "submit", text: "申请人提出申请（当面、邮寄、网上等）", kind: "end" },
        { id: "here", text: "是否由本窗口接收", kind: "question" },
        { id: "guide", text: "引导至有关机关公布的渠道", kind: "end" },
        { id: "register", text: "登记，材料齐全的出具接收回执；应当转交的及时转交", kind: "step" },
        { id: "clear", text: "申请内容是否完整、明确", kind: "question" },
        { id: "correct", text: `收到之日起${length(correction)}内一次性告知补正；收到补正之日起重新计算答复期限`, kind: "step" },
        { id: "third", text: "是否可能损害第三方合法权益", kind: "question" },
        { id: "consult", text: `书面征求第三方意见（第三方收到之日起${length(opinion)}）；所需时间不计入答复期限`, kind: "step" },
        { id: "review", text: "审核，拟公开的进行保密审查", kind: "step" },
        { id: "late", text: `能否在收到之日起${length(reply)}内答复`, kind: "question" },
        { id: "extend", text: `负责人同意并告知申请人，延长最多${reply?.extension ? sayLength(reply.extension.cap, reply.unit) : ""}`, kind: "step" },
        { id: "reply", text: "作出答复，告知救济途径，送达申请人", kind: "step" },
        { id: "file", text: "归档", kind: "end" }
      ],
      arrows: [
        { from: "submit", to: "here" },
        { from: "here", to: "guide", label: "否" }, { from: "here", to: "register", label: "是" },
        { from: "register", to: "clear" },
        { from: "clear", to: "correct", label: "否" }, { from: "correct", to: "clear", label: "补正后" }, { from: "clear", to: "third", label: "是" },
        { from: "third", to: "consult", label: "是" }, { from: "consult", to: "review" }, { from: "third", to: "review", label: "否" },
        { from: "review", to: "late" },
        { from: "late", to: "extend", label: "不能" }, { from: "extend", to: "reply" }, { from: "late", to: "reply", label: "能" },
        { from: "reply", to: "file" }
      ]
    }]
  }))
}
