/** 服务: something that the zone offers, whole or in named parts; with `mustNot`, a duty that a desk may not take on. */
import * as Schema from "effect/Schema"
import { all, ask } from "../Check.ts"
import { Item } from "../Item.ts"
import { kind } from "../Kind.ts"
import { listInChinese } from "../listInChinese.ts"

export const service = kind({
  tag: "Service",
  zh: "服务",
  category: "services",
  fields: { item: Item, parts: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)) },
  sees: { offered: "yesNo", parts: "texts" },
  check: ({ item, parts }, name) => {
    const what = name("services", item)
    const offered = ask(["services", item, "offered"], "yesNo", `是否提供${what}？`, `提供${what}`, (seen) => seen)
    if (!parts) return offered
    const wanted = listInChinese(parts)
    const complete = (seen: ReadonlyArray<string>): boolean => parts.every((each) => seen.includes(each))
    return all(offered, ask(["services", item, "parts"], "texts", `${what}包括哪些？（${wanted}）`, `包括${wanted}`, complete, parts))
  },
  /** Without parts the whole is forbidden; with parts only they are, each of them. */
  forbid: ({ item, parts }, name) => {
    const what = name("services", item)
    if (!parts) return ask(["services", item, "offered"], "yesNo", `是否提供${what}？`, `不得提供${what}`, (seen) => !seen)
    const banned = listInChinese(parts)
    const without = (seen: ReadonlyArray<string>): boolean => !parts.some((each) => seen.includes(each))
    return ask(["services", item, "parts"], "texts", `${what}包括哪些？（有无：${banned}）`, `不得包括${banned}`, without, parts)
  }
})
