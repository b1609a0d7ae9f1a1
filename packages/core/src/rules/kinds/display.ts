/** 公示: what a board, a screen or an entry page must show, item by item, and where it must lead. */
import * as Schema from "effect/Schema"
import { all, ask, type Check } from "../Check.ts"
import { Item } from "../Item.ts"
import { kind } from "../Kind.ts"
import { listInChinese } from "../listInChinese.ts"

const Address = Schema.String.check(Schema.isPattern(/^https?:\/\/[^\s/]+(\/\S*)?$/, { expected: "an address such as https://example.org/open" }))

/** An entry: what it says, and where it leads if the notice tells. */
const Link = Schema.Struct({ text: Schema.NonEmptyString, address: Schema.optionalKey(Address) })

export const display = kind({
  tag: "Display",
  zh: "公示",
  category: "displays",
  fields: {
    item: Item,
    shows: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
    /** The entries that it must have: 信息公开目录, 渝快办 … */
    links: Schema.optionalKey(Schema.NonEmptyArray(Link))
  },
  sees: { shows: "texts", links: "texts" },
  unsound: ({ links, shows }) => (links || shows ? undefined : { at: "shows", problem: { _tag: "NothingToSee", fields: ["shows", "links"] } }),
  check: ({ item, links, shows }, name) => {
    const what = name("displays", item)
    const parts: Array<Check> = []
    if (shows) {
      const wanted = listInChinese(shows)
      parts.push(ask(["displays", item, "shows"], "texts", `${what}有哪些内容？（${wanted}）`, `有${wanted}`, (seen) => shows.every((each) => seen.includes(each)), shows))
    }
    if (links) {
      const texts = links.map(({ text }) => text)
      const wanted = listInChinese(links.map(({ address, text }) => (address === undefined ? text : `${text} ${address}`)))
      parts.push(ask(["displays", item, "links"], "texts", `${what}有哪些能打开的入口？（${wanted}）`, `有入口${wanted}`, (seen) => texts.every((each) => seen.includes(each)), texts))
    }
    return all(...parts)
  },
  forbid: ({ item, links, shows }, name) => {
    const what = name("displays", item)
    const parts: Array<Check> = []
    if (shows) {
      const banned = listInChinese(shows)
      parts.push(ask(["displays", item, "shows"], "texts", `${what}有哪些内容？（有无：${banned}）`, `不得有${banned}`, (seen) => !shows.some((each) => seen.includes(each)), shows))
    }
    if (links) {
      const texts = links.map(({ text }) => text)
      const banned = listInChinese(texts)
      parts.push(ask(["displays", item, "links"], "texts", `${what}有哪些能打开的入口？（有无：${banned}）`, `不得有入口${banned}`, (seen) => !texts.some((each) => seen.includes(each)), texts))
    }
    return all(...parts)
  }
})
