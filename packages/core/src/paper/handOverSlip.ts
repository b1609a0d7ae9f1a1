/** 转交单: with which the window passes an application on to the agency that is asked, to be signed by both. */
import { articles } from "../application/articles.ts"
import type { Due, Undetermined } from "../rules/Room.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, need, needDay, needDue, needEach } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayDay, sayDue } from "./sayDay.ts"
import { write } from "./write.ts"

const { asks, paragraph, says } = write

/** What is passed on. */
export interface HandOverContents extends PaperFrame {
  /** The window or office that passes it on. */
  readonly from: string
  /** The agency that is asked. */
  readonly to: string
  readonly application: string
  readonly applicant: string
  readonly description: string
  readonly arrivedOn: string
  /** The day it is passed on. */
  readonly handedOverOn: string
  /** Until when it had to be passed on, where a notice says so. */
  readonly due?: Due | Undetermined
  /** What is passed on, e.g. 申请表1份. */
  readonly handedIn: ReadonlyArray<string>
  readonly handedOverBy?: string
}

/**
 * 转交单, in two parts: one for the agency, one that comes back signed. Accepted at the window, passed on, and received by the agency are
 * three days, and stand there apart.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { handOverSlip } from "@zone/core/paper"
 *
 * const slip = handOverSlip({
 *   date: "2026-09-21", from: "示例区行政服务中心", to: "示例区民政局", application: "2026-0137", applicant: "林小满", description: "某项目的批复",
 *   arrivedOn: "2026-09-21", handedOverOn: "2026-09-21", handedIn: ["申请表1份"]
 * })
 * Result.getOrThrow(slip).title // => "政府信息公开申请转交单"
 * ```
 */
export const handOverSlip = (contents: HandOverContents): Issued => {
  const { applicant, application, arrivedOn, description, due, from, handedIn, handedOverBy, handedOverOn, to } = contents
  return issuePaper(contents, { id: "hand-over-slip", title: "政府信息公开申请转交单", style: "form", number: application }, [
    need("from", "转交单位", from),
    need("to", "被申请单位", to),
    need("application", "登记编号", application),
    need("applicant", "申请人", applicant),
    need("description", "所需政府信息", description),
    needDay("arrivedOn", "接收日期", arrivedOn),
    needDay("handedOverOn", "转交日期", handedOverOn),
    needDue("due", "转交期限", due),
    ...needEach("handedIn", "转交材料", handedIn),
    mayNeed("handedOverBy", "经办人", handedOverBy)
  ], () => ({
    basis: [articles.procedure, ...(due ? [due.basis] : [])],
    blocks: [
      paragraph(`${to}：现将下列政府信息公开申请转交你单位办理，请签收后依法登记、答复。`),
      { _tag: "Form", shares: [18, 32, 18, 32], rows: [
        [asks("申请人"), says(applicant, 3)],
        [asks("接收日期"), says(sayDay(arrivedOn)), asks("转交日期"), says(sayDay(handedOverOn))],
        [asks("转交期限"), says(due ? sayDue(due) : "当地没有规定期限的，及时转交", 3)],
        [asks("转交单位"), says(from), asks("被申请单位"), says(to)],
        [asks("所需政府信息"), says(description, 3)],
        [asks("转交材料"), says(handedIn.join("；"), 3)]
      ] },
      { _tag: "Signatures", lines: [{ label: `转交人${handedOverBy === undefined ? "" : `（${handedOverBy}）`}签名`, dated: true }] },
      { _tag: "Cut", label: "签收回执，由被申请单位填写后交回转交单位" },
      paragraph(`${from}：登记编号${application}的政府信息公开申请及上列材料已经收到。`),
      { _tag: "Signatures", lines: [{ label: "被申请单位签收（盖章）", dated: true }, { label: "签收人", dated: false }] }
    ]
  }))
}
