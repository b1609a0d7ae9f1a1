/** 台账: a register that must be kept, with its columns and whether its figures are analysed. */
import * as Schema from "effect/Schema"
import { all, ask, type Check } from "../Check.ts"
import { Item } from "../Item.ts"
import { kind } from "../Kind.ts"
import { listInChinese } from "../listInChinese.ts"

export const register = kind({
  tag: "Register",
  zh: "台账",
  category: "registers",
  fields: {
    item: Item,
    columns: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
    analysed: Schema.optionalKey(Schema.Literal(true))
  },
  sees: { kept: "yesNo", columns: "texts", analysed: "yesNo" },
  check: ({ analysed, columns, item }, name) => {
    const what = name("registers", item)
    const parts: Array<Check> = [ask(["registers", item, "kept"], "yesNo", `是否建有${what}？`, `建有${what}`, (seen) => seen)]
    if (columns) {
      const wanted = listInChinese(columns)
      const complete = (seen: ReadonlyArray<string>): boolean => columns.every((each) => seen.includes(each))
      parts.push(ask(["registers", item, "columns"], "texts", `${what}登记哪些内容？（${wanted}）`, `栏目有${wanted}`, complete, columns))
    }
    if (analysed) parts.push(ask(["registers", item, "analysed"], "yesNo", `${what}是否作数据分析？`, "作数据分析", (seen) => seen))
    return all(...parts)
  }
})
