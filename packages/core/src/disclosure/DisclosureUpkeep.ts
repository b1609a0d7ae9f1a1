/** What an office keeps up again and again in disclosing of its own accord, and which requirement of the place asks for it. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** What is kept up. */
export const DisclosureUpkeep = Schema.Literals(["guide", "catalogue", "standardCatalogue", "catalogueGaps", "sameSource", "coBuilder", "materials", "page", "procedures", "replyTexts", "supply"]).annotate({
  identifier: "DisclosureUpkeep",
  zh: {
    guide: "政府信息公开指南更新",
    catalogue: "政府信息公开目录更新",
    standardCatalogue: "标准目录动态管理",
    catalogueGaps: "标准目录查漏补缺",
    sameSource: "线上线下信息同源核对",
    coBuilder: "共建单位提供主动公开信息",
    materials: "专区资料补充更新",
    page: "网站政府信息公开栏目核对",
    procedures: "政务公开各环节制度核对",
    replyTexts: "标准答复文本更新",
    supply: "向档案馆、公共图书馆提供信息"
  }
})
export type DisclosureUpkeep = typeof DisclosureUpkeep.Type
