/** 《政府信息公开申请接收回执》: what was handed in, when and how, until when the reply is owed, and how certain that is. */
import { articles } from "../application/articles.ts"
import type { Term } from "../calendar/Term.ts"
import type { Due, Undetermined } from "../rules/Room.ts"
import { Channel } from "../terms/Channel.ts"
import type { Block, Cell } from "./Block.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, mayNeedDay, need, needDay, needDue, needEach } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayDay, sayDue, termBasis } from "./sayDay.ts"
import { wordOf } from "../rules/wordOf.ts"
import { write } from "./write.ts"

const { asks, paragraph, says, strong, ticks } = write
const channelWord = wordOf(Channel)

/** What a receipt tells. */
export interface ReceiptContents extends PaperFrame {
  /** The window or office that took the application in, and seals. */
  readonly office: string
  /** The number in the register. */
  readonly application: string
  readonly applicant: string
  /** The agency that is asked. */
  readonly addressee: string
  /** The day it was handed in, or reached the window. */
  readonly arrivedOn: string
  /** The hour as it shall stand there, e.g. 9时30分. */
  readonly time?: string
  readonly channel: typeof Channel.Type
  readonly description: string
  /** What was handed in, e.g. 申请表1份. */
  readonly handedIn: ReadonlyArray<string>
  /** The day that counts as the day of receipt, and until when the reply is owed; left out while it is not received as the law sees it. */
  readonly received?: {
    readonly on: string
    readonly due: Due | Undetermined
    /** The term that it was counted by; the interpretations that it counts by are told then (⚖). */
    readonly term?: Term
  }
  /** Who answers questions. */
  readonly contact: string
  /** What the QR code holds, e.g. the address at which the application can be looked up. */
  readonly lookUp?: string
}

const certaintyNote = (due: Due | Undetermined): string =>
  due.certainty === "settled"
    ? "答复期限按已经公布的放假安排计算。"
    : "国务院办公厅的放假通知公布后，答复期限有变动的，以重新计算的为准。"

/**
 * 《政府信息公开申请接收回执》. The due date stands there with its certainty in words; while the application is not received as the law
 * sees it, the receipt says that both sides have still to confirm, and tells no day.
 *
 * @basis 《政府信息公开条例》第三十一条、第三十三条第二款
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { applicationReceipt, sayPaper } from "@zone/core/paper"
 *
 * const basis = { document: "cn/foi-regulation", clause: "33(2)", reading: "text", cite: "《政府信息公开条例》第三十三条第二款" } as const
 * const receipt = applicationReceipt({
 *   date: "2026-09-21", office: "示例区行政服务中心", application: "2026-0137", applicant: "林小满", addressee: "示例区民政局",
 *   arrivedOn: "2026-09-21", time: "9时30分", channel: "inPerson", description: "某项目的批复", handedIn: ["申请表1份", "身份证复印件1份"],
 *   received: { on: "2026-09-21", due: { date: "2026-10-26", certainty: "settled", calendar: "2026", basis } },
 *   contact: "示例窗口"
 * })
 * sayPaper(Result.getOrThrow(receipt)).includes("2026年10月26日（确定）") // => true
 * ```
 */
export const applicationReceipt = (contents: ReceiptContents): Issued => {
  const { addressee, applicant, application, arrivedOn, channel, contact, description, handedIn, lookUp, office, received, time } = contents
  return issuePaper(contents, { id: "application-receipt", title: "政府信息公开申请接收回执", style: "form", number: application }, [
    need("office", "接收单位", office),
    need("application", "登记编号", application),
    need("applicant", "申请人", applicant),
    need("addressee", "受理机关", addressee),
    needDay("arrivedOn", "接收时间", arrivedOn),
    mayNeed("time", "接收时间", time),
    need("description", "所需政府信息", description),
    ...needEach("handedIn", "提交材料", handedIn),
    mayNeedDay("received.on", "收到申请之日", received?.on),
    needDue("received.due", "答复期限", received?.due),
    need("contact", "联系方式", contact),
    mayNeed("lookUp", "查询二维码", lookUp)
  ], () => {
    const rows: readonly [readonly [Cell, ...ReadonlyArray<Cell>], ...ReadonlyArray<readonly [Cell, ...ReadonlyArray<Cell>]>] = [
      [asks("申请人"), says(applicant), asks("接收时间"), says(`${sayDay(arrivedOn)}${time === undefined ? "" : ` ${time}`}`)],
      [asks("受理机关"), says(addressee, 3)],
      [asks("接收渠道"), ticks(Channel.literals.map(channelWord) as [string, ...Array<string>], [channelWord(channel)], 3)],
      [asks("所需政府信息"), says(description, 3)],
      [asks("提交材料"), says(handedIn.join("；"), 3)],
      [asks("收到申请之日"), says(received ? sayDay(received.on) : "待双方确认", 3)],
      [asks("答复期限"), received
        ? { content: { _tag: "Text", runs: [strong(sayDue(received.due))] }, columns: 3 }
        : says("自双方确认收到申请之日起计算", 3)],
      [asks("联系方式"), says(contact, 3)]
    ]
    const after: ReadonlyArray<Block> = [
      paragraph(received
        ? `以上材料已经接收。${certaintyNote(received.due)}需要补正、征求意见、收取费用或者延长期限的，另行书面告知。`
        : "以上材料已经接收。收到申请之日以双方确认之日为准，请保持联系方式畅通。"),
      ...(lookUp === undefined ? [] : [{ _tag: "Qr", text: lookUp, caption: `查询办理进度（${application}）`, size: 28 } as const]),
      { _tag: "Seal", office, date: sayDay(contents.date) }
    ]
    return {
      basis: [articles.receipt, articles.reply, ...(received ? [received.due.basis, ...(received.term ? termBasis(received.term) : [])] : [])],
      blocks: [{ _tag: "Form", shares: [18, 32, 18, 32], rows }, ...after]
    }
  })
}
