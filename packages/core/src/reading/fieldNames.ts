/** What the fields and cases of wishes for a visit to read hold, in the words that a clerk fills them in by. */
import type { FieldNames } from "../rules/Room.ts"

/** @internal */
export const fieldNames: FieldNames = {
  on: "日期",
  ways: "查阅方式",
  lookedUp: "查阅了什么",
  topic: "内容或者主题",
  result: "结果",
  help: "对有困难的人的帮助",
  difficulty: "困难",
  given: "给了什么帮助",
  copies: "复制",
  kind: "种类",
  pages: "页数",
  amount: "收费（单位：分）；免费的不填",
  providedBy: "由谁提供；本单位提供的不填",
  deliveries: "电子传输方式",
  rulesTold: "是否告知查阅守则",
  suggests: "查阅人是否提出意见建议",
  later: "查阅人需要后续帮助的，写在这里",
  what: "什么",
  "later.what": "需要什么",
  contact: "联系方式",
  name: "姓名",
  material: "资料种类",
  "TakeAway.what": "资料名称",
  "Lend.what": "资料名称",
  id: "这次借阅的代号，自定，如 j-1",
  workingDays: "几个工作日以内归还",
  rule: "违反哪一条守则",
  done: "怎样处理",
  number: "意见建议的登记编号",
  "SettleDemand.topic": "查阅内容（与登记的一样写）",
  answer: "怎样处理",
  note: "备注"
}
