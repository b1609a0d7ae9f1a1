/** 选点: so many sites in each of several places: 各街镇选取1至2个社区. */
import * as Schema from "effect/Schema"
import { VenueKind } from "../../terms/VenueKind.ts"
import { all, ask, type Check } from "../Check.ts"
import { AtLeast, Item } from "../Item.ts"
import { kind } from "../Kind.ts"

export const selection = kind({
  tag: "Selection",
  zh: "选点",
  category: "selections",
  fields: {
    item: Item,
    /** What kinds of places are chosen. */
    of: Schema.NonEmptyArray(VenueKind),
    /** Where so many of them are chosen each time, in Chinese: 街镇. */
    inEach: Schema.NonEmptyString,
    atLeast: AtLeast,
    atMost: Schema.optionalKey(AtLeast)
  },
  sees: { fewest: "count", most: "count" },
  unsound: ({ atLeast, atMost }) =>
    atMost !== undefined && atMost < atLeast ? { at: "atMost", problem: { _tag: "BelowLeast", least: atLeast } } : undefined,
  check: ({ atLeast, atMost, inEach, item }, name) => {
    const what = name("selections", item)
    const parts: Array<Check> = [
      ask(["selections", item, "fewest"], "count", `各${inEach}中，${what}最少的有几个？`, `每个${inEach}至少${atLeast}个`, (n) => n >= atLeast)
    ]
    if (atMost !== undefined) {
      parts.push(ask(["selections", item, "most"], "count", `各${inEach}中，${what}最多的有几个？`, `每个${inEach}至多${atMost}个`, (n) => n <= atMost))
    }
    return all(...parts)
  }
})
