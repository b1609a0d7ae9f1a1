/** The kinds of personal data: each is masked in a way of its own, and seen whole in roles of its own. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** What kind of personal data a text is: it decides what of it may be seen. A contact may be a telephone number, an e-mail address or a postal one. */
export const PersonalKind = Schema.Literals(["name", "idNumber", "phone", "email", "address", "contact", "other"]).annotate({
  identifier: "PersonalKind",
  zh: { name: "姓名", idNumber: "身份证件号码", phone: "联系电话", email: "电子邮箱", address: "地址", contact: "联系方式", other: "其他个人信息" }
})
export type PersonalKind = typeof PersonalKind.Type
