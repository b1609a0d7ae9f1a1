/** 投诉事项转办通知 and 整改通知: what a unit is told of a complaint. It is made of a value that has no place for whoever complained. */
import type { ConcernNotice } from "../feedback/ConcernNotice.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { mayNeed, need, needDue, needEach } from "./need.ts"
import type { LetterFrame } from "./PaperFrame.ts"
import { sayDue } from "./sayDay.ts"
import { write } from "./write.ts"

const { closing, needsOfLetter, unended } = letterParts
const { line, paragraph } = write

/** The letter, and what it tells. There is no field for a name, a contact or what the complainant wrote. */
export interface ConcernNoticeContents extends LetterFrame {
  /** As a fact of the room holds it. */
  readonly notice: ConcernNotice
}

const WORDS = {
  handOver: { title: "投诉事项转办通知", opening: "现将下列投诉事项转你单位办理。", limit: "办理期限" },
  correction: { title: "投诉事项整改通知", opening: "经调查，下列投诉事项属实或者部分属实，请你单位依法依规改正不足、纠正错误。", limit: "改正期限" }
} as const

/**
 * The notice to the unit in charge (转办), or to the unit complained of (整改): the number, the grounds, what it is about and what is asked.
 * Identity is in none of its fields; the texts are the office's, and name nobody.
 *
 * @basis 濯水府发〔2021〕66号 附件5第二条、第六条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { concernNotice, sayPaper } from "@zone/core/paper"
 *
 * const basis = { document: "cn-500114/zhuoshui", clause: "ZS-A5.6", reading: "text", cite: "濯水府发〔2021〕66号 附件5第六条" } as const
 * const notice = {
 *   kind: "correction", number: "2026-0007", to: "示例镇便民服务中心", grounds: ["设施设备不能正常使用"], concern: "自助终端不能打印", asks: "修复并检查其他设备", basis
 * } as const
 * const paper = concernNotice({ date: "2026-11-24", agency: "示例镇人民政府", number: "示例府函〔2026〕7号", contact: "示例镇党政办公室", notice })
 * sayPaper(Result.getOrThrow(paper)).includes("自助终端不能打印") // => true
 * ```
 */
export const concernNotice = (contents: ConcernNoticeContents): Issued => {
  const { asks, basis, concern, concerned, due, grounds, kind, number, to } = contents.notice
  const { limit, opening, title } = WORDS[kind]
  return issuePaper(contents, { id: `concern-notice-${kind === "handOver" ? "hand-over" : kind}`, title, style: "letter", number: contents.number }, [
    ...needsOfLetter(contents),
    need("notice.number", "登记编号", number),
    need("notice.to", "收文单位", to),
    mayNeed("notice.concerned", "被投诉单位", concerned),
    ...needEach("notice.grounds", "投诉情形", grounds),
    need("notice.concern", "投诉事项", concern),
    need("notice.asks", "办理要求", asks),
    needDue("notice.due", limit, due)
  ], () => ({
    basis: [basis],
    blocks: [
      line(`${to}：`),
      paragraph(`${opening}登记编号：${number}。`),
      ...(concerned === undefined ? [] : [paragraph(`被投诉单位：${concerned}。`)]),
      paragraph(`投诉情形：${grounds.map(unended).join("；")}。`),
      paragraph(`投诉事项：${unended(concern)}。`),
      paragraph(`要求：${unended(asks)}。${due === undefined ? "没有确定期限的，及时办理。" : `${limit}：${sayDue(due)}。`}`),
      paragraph("本通知不含投诉人信息。不得打听、泄露投诉人信息，不得打击报复。"),
      ...closing(contents)
    ]
  }))
}
