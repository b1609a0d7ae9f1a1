/** The kinds of personal data: each is masked in a way of its own, and seen whole in roles of its own. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** What kind of personal data a text is: it decides what of it may be seen. */
export const PersonalKind = Schema.Literals(["name", "idNumber", "phone", "address", "other"]).annotate({
  identifier: "PersonalKind",
  zh: { name: "姓名", idNumber: "身份证件号码", phone: "联系电话", address: "地址", other: "其他个人信息" }
})
export type PersonalKind = typeof PersonalKind.Type
