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
  fields: {
    item: Item,
    /** Each of these. */
    parts: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
    /** Any of these, beside `parts`: 复印、拍照或者查阅原文. */
    anyPart: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString))
  },
  sees: { offered: "yesNo", parts: "texts" },
  check: ({ anyPart, item, parts }, name) => {
    const what = name("services", item)
    const offered = ask(["services", item, "offered"], "yesNo", `是否提供${what}？`, `提供${what}`, (seen) => seen)
    const words = [...parts ?? [], ...anyPart ?? []]
    if (words.length === 0) return offered
    const wanted = [...(parts ? [`包括${listInChinese(parts)}`] : []), ...(anyPart ? [`有${listInChinese(anyPart)}之一`] : [])].join("，并")
    const complete = (seen: ReadonlyArray<string>): boolean =>
      (parts ?? []).every((each) => seen.includes(each)) && (!anyPart || anyPart.some((each) => seen.includes(each)))
    return all(offered, ask(["services", item, "parts"], "texts", `${what}包括哪些？（${listInChinese(words)}）`, wanted, complete, words))
  },
  /** Without parts the whole is forbidden; with parts only they are, each of them. */
  forbid: ({ anyPart, item, parts: each }, name) => {
    const what = name("services", item)
    const parts = each || anyPart ? [...each ?? [], ...anyPart ?? []] : undefined
    if (!parts) return ask(["services", item, "offered"], "yesNo", `是否提供${what}？`, `不得提供${what}`, (seen) => !seen)
    const banned = listInChinese(parts)
    const without = (seen: ReadonlyArray<string>): boolean => !parts.some((part) => seen.includes(part))
    return ask(["services", item, "parts"], "texts", `${what}包括哪些？（有无：${banned}）`, `不得包括${banned}`, without, parts)
  }
})
