/** A list that a unit has to hand in: its columns as the pack's form has them, and its lines. People in it are sealed. */
import * as Schema from "effect/Schema"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** What stands in a column. */
export const RosterColumn = Schema.Literals(["unit", "serial", "name", "phone", "community", "remark", "other"]).annotate({
  identifier: "RosterColumn",
  zh: { unit: "单位名称", serial: "序号", name: "姓名或者联系人", phone: "手机号码", community: "社区（村）", remark: "备注", other: "其他" }
})
export type RosterColumn = typeof RosterColumn.Type

/** A column of the list, by its label on the form. */
export const RosterField = Schema.Struct({
  label: Text,
  column: RosterColumn,
  /** What may be written there, where the form says so: 分管领导, 联络员. */
  choices: Schema.optionalKey(Schema.NonEmptyArray(Text))
}).annotate({ identifier: "RosterField", zh: "名单栏目" })
export type RosterField = typeof RosterField.Type

/** A line of the list, as far as it is filled in. */
export const RosterEntry = Schema.Struct({
  name: Schema.optionalKey(Personal),
  phone: Schema.optionalKey(Personal),
  community: Schema.optionalKey(Text),
  /** What the person is there, e.g. 分管领导. */
  remark: Schema.optionalKey(Text),
  /** What stands in columns that only this form has, by their labels. */
  others: Schema.optionalKey(Schema.Array(Schema.Struct({ label: Text, value: Personal })))
}).annotate({ identifier: "RosterEntry", zh: "名单条目" })
export type RosterEntry = typeof RosterEntry.Type

/** A post that the list must name, and how many people for it. */
export const RosterPost = Schema.Struct({ post: Text, atLeast: Schema.Int }).annotate({ identifier: "RosterPost", zh: "名单应列岗位" })
export type RosterPost = typeof RosterPost.Type

/** How many communities are to be chosen in each place. */
export const RosterBounds = Schema.Struct({ inEach: Text, atLeast: Schema.Int, atMost: Schema.optionalKey(Schema.Int) }).annotate({
  identifier: "RosterBounds", zh: "选点个数"
})
export type RosterBounds = typeof RosterBounds.Type
