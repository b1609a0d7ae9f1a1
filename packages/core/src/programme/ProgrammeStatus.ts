/** What kinds of matters the programme has, and where each may stand, as the register says it. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** The kind of a matter. */
export const ProgrammeKind = Schema.Literals(["site", "roster", "reports", "supervision", "appraisal"]).annotate({
  identifier: "ProgrammeKind",
  zh: { site: "建设点", roster: "名单报送", reports: "信息报送", supervision: "督查", appraisal: "年度考核" }
})
export type ProgrammeKind = typeof ProgrammeKind.Type

/** The status of a matter. */
export const ProgrammeStatus = Schema.Literals([
  "building", "built", "dropped", "called", "submitted", "returned", "accepted", "reporting", "ended", "supervising", "closed", "appraised"
]).annotate({
  identifier: "ProgrammeStatus",
  zh: {
    building: "建设中", built: "已建成", dropped: "已取消", called: "待报送", submitted: "待审核", returned: "已退回补正", accepted: "已接收",
    reporting: "报送中", ended: "已结束", supervising: "督查中", closed: "已办结", appraised: "已考核"
  }
})
export type ProgrammeStatus = typeof ProgrammeStatus.Type
