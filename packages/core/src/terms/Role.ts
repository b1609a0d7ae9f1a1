/** Who acts: every command carries one, and every duty is owed by one. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** In what role somebody acts. */
export const Role = Schema.Literals(["applicant", "clerk", "handler", "head", "auditor"]).annotate({
  identifier: "Role",
  zh: { applicant: "申请人", clerk: "窗口工作人员", handler: "承办人", head: "政府信息公开工作机构负责人", auditor: "监督检查人员" }
})
export type Role = typeof Role.Type
