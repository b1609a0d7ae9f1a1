/** The parts that an application must have. The purpose is none of them: it may be told, and never blocks. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** A required part: of the applicant the name with proof of identity, and a contact; the description; the form and route wanted. */
export const Part = Schema.Literals(["identity", "contact", "description", "form"]).annotate({
  identifier: "Part",
  zh: { identity: "姓名或者名称、身份证明", contact: "联系方式", description: "政府信息的名称、文号或者其他特征性描述", form: "形式要求，包括获取信息的方式、途径" },
  basis: "《政府信息公开条例》第二十九条第二款"
})
export type Part = typeof Part.Type
