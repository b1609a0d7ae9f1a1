/** How an enquiry ended: one enquiry has one end at a time. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/**
 * Answered on the day it came in · answered here, later · answered by the unit that made the policy · told where to ask · taken back · gone on
 * as an application for information · answered, and the enquirer not reached.
 */
export const EnquiryEnd = Schema.Literals(["atOnce", "answeredHere", "answeredByUnit", "guided", "withdrawn", "takenOver", "unreached"]).annotate({
  identifier: "EnquiryEnd",
  zh: {
    atOnce: "立即答复",
    answeredHere: "专区答复",
    answeredByUnit: "交办后答复",
    guided: "引导至有关单位",
    withdrawn: "咨询人撤回",
    takenOver: "转为政府信息公开申请",
    unreached: "未能联系到咨询人"
  }
})
export type EnquiryEnd = typeof EnquiryEnd.Type
