/** How somebody holds a post, and where in it they stand. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** Full-time, part-time, or of a bought service, which counts as neither. */
export const Tenure = Schema.Literals(["fullTime", "partTime", "purchased"]).annotate({
  identifier: "Tenure", zh: { fullTime: "专职", partTime: "兼职", purchased: "购买服务" }
})
export type Tenure = typeof Tenure.Type

/** A岗 does the work; B岗 takes over when A is away. */
export const PostPlace = Schema.Literals(["main", "deputy"]).annotate({ identifier: "PostPlace", zh: { main: "A岗", deputy: "B岗" } })
export type PostPlace = typeof PostPlace.Type

/** Why a post is held no longer, where nobody was returned. */
export const EndingReason = Schema.Literals(["transferred", "resigned", "retired", "contractEnded", "other"]).annotate({
  identifier: "EndingReason", zh: { transferred: "调任", resigned: "辞职", retired: "退休", contractEnded: "合同期满", other: "其他" }
})
export type EndingReason = typeof EndingReason.Type

/** What somebody is away for. */
export const AbsenceKind = Schema.Literals(["secondment", "leave", "training", "sudden"]).annotate({
  identifier: "AbsenceKind", zh: { secondment: "临时抽调", leave: "请假", training: "外出培训", sudden: "临时缺勤" }
})
export type AbsenceKind = typeof AbsenceKind.Type
