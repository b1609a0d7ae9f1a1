/** 资料: copies of a document in a given state, on given paper, laminated, bound or shown as the notice says. */
import * as Schema from "effect/Schema"
import { all, any, ask, type Check } from "../Check.ts"
import { AtLeast, Item } from "../Item.ts"
import { kind } from "../Kind.ts"

export const material = kind({
  tag: "Material",
  zh: "资料",
  category: "materials",
  fields: {
    /** Alternatives: any of them meets the requirement. */
    anyOf: Schema.NonEmptyArray(Item),
    copies: Schema.optionalKey(AtLeast),
    /** The size of paper as people write it: A4. */
    paper: Schema.optionalKey(Schema.NonEmptyString),
    laminated: Schema.optionalKey(Schema.Literal(true)),
    /** Any of these makes: 宣传册, 工作手册, 落地式展架 … */
    makes: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString))
  },
  sees: { copies: "count", paper: "text", laminated: "yesNo", make: "text" },
  check: ({ anyOf, copies = 1, laminated, makes, paper }, name) =>
    any(...anyOf.map((item) => {
      const what = name("materials", item)
      const parts: Array<Check> = [
        ask(["materials", item, "copies"], "count", `${what}有几份？`, `${what}至少${copies}份`, (n) => n >= copies)
      ]
      if (paper !== undefined) {
        parts.push(ask(["materials", item, "paper"], "text", `${what}用的是什么纸？（如${paper}）`, `用${paper}纸`, (seen) => seen === paper, [paper]))
      }
      if (laminated) {
        parts.push(ask(["materials", item, "laminated"], "yesNo", `${what}是否覆膜？`, "覆膜", (seen) => seen))
      }
      if (makes) {
        const wanted = makes.join("或")
        parts.push(ask(["materials", item, "make"], "text", `${what}以什么形式提供？（${wanted}）`, wanted, (seen) => makes.includes(seen), makes))
      }
      return all(...parts)
    }))
})
