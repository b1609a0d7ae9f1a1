/** 设施设备: so many of a thing, or of one of several things, in working order where the notice says so. */
import * as Schema from "effect/Schema"
import { all, any, ask } from "../Check.ts"
import { AtLeast, Item } from "../Item.ts"
import { kind } from "../Kind.ts"

export const equipment = kind({
  tag: "Equipment",
  zh: "设施设备",
  category: "equipment",
  fields: {
    /** Alternatives: any of them meets the requirement. Each is counted alone; one of the one and one of the other do not make two. */
    anyOf: Schema.NonEmptyArray(Schema.Struct({ item: Item, atLeast: Schema.optionalKey(AtLeast) })),
    working: Schema.optionalKey(Schema.Literal(true))
  },
  sees: { count: "count", working: "yesNo" },
  check: ({ anyOf, working }, name) =>
    any(...anyOf.map(({ atLeast = 1, item }) => {
      const what = name("equipment", item)
      const there = ask(["equipment", item, "count"], "count", `${what}的数量是多少？`, `${what}数量不少于${atLeast}`, (n) => n >= atLeast)
      return working
        ? all(there, ask(["equipment", item, "working"], "yesNo", `${what}能否正常使用？`, `${what}能正常使用`, (works) => works))
        : there
    }))
})
