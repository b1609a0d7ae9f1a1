/** 做法: something that is done, or with `mustNot` is not done, and that only an inspector's judgement can tell. */
import * as Schema from "effect/Schema"
import { ask } from "../Check.ts"
import { Item } from "../Item.ts"
import { kind } from "../Kind.ts"

export const practice = kind({
  tag: "Practice",
  zh: "做法",
  category: "practices",
  fields: {
    item: Item,
    /** What is done, in Chinese; with `mustNot` what may not be done, said without 不得: 收取查阅费用. */
    does: Schema.NonEmptyString
  },
  sees: { done: "yesNo" },
  check: ({ does, item }) => ask(["practices", item, "done"], "yesNo", `是否做到：${does}？`, does, (seen) => seen),
  forbid: ({ does, item }) => ask(["practices", item, "done"], "yesNo", `有无下列情形：${does}？`, `没有下列情形：${does}`, (seen) => !seen)
})
