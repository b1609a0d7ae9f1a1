/** The ways an application may reach the agency. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** The way that an application reached the agency. */
export const Channel = Schema.Literals(["inPerson", "oral", "signedPost", "ordinaryPost", "internet", "email", "fax"]).annotate({
  identifier: "Channel",
  zh: {
    inPerson: "当面提交",
    oral: "当面口头提出、由工作人员代为填写",
    signedPost: "需签收的邮寄",
    ordinaryPost: "平常信函等无需签收的邮寄",
    internet: "互联网渠道",
    email: "电子邮件",
    fax: "政府信息公开工作机构的传真"
  },
  basis: "《政府信息公开条例》第二十九条、第三十一条"
})
export type Channel = typeof Channel.Type
