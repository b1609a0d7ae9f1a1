/** What the fields and cases of wishes for an inspection hold, in the words that a clerk fills them in by. */
import type { FieldNames } from "../rules/Room.ts"

/** @internal */
export const fieldNames: FieldNames = {
  on: "日期",
  inspector: "检查人员",
  missing: "不符合的要求",
  what: "要求的内容",
  place: "被检查的专区",
  points: "得分",
  photos: "照片",
  requirement: "要求",
  gravity: "轻重",
  requirements: "要求",
  who: "由谁整改",
  workingDays: "几个工作日以内",
  passed: "复查通过的要求",
  failed: "复查没有通过的要求",
  reason: "理由",
  signer: "谁同意的",
  through: "至哪一天止",
  cite: "依据的文件（名称和文号）"
}
