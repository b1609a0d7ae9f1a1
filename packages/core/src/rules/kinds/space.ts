/** 场地: floor area in square metres and seats. */
import * as Schema from "effect/Schema"
import { all, ask, type Check } from "../Check.ts"
import { AtLeast } from "../Item.ts"
import { kind } from "../Kind.ts"

export const space = kind({
  tag: "Space",
  zh: "场地",
  category: "space",
  fields: {
    squareMetres: Schema.optionalKey(Schema.Finite.check(Schema.isGreaterThan(0))),
    seats: Schema.optionalKey(AtLeast)
  },
  sees: { squareMetres: "measure", seats: "count" },
  unsound: ({ seats, squareMetres }) =>
    seats === undefined && squareMetres === undefined ? { at: "squareMetres", problem: { _tag: "NothingToSee", fields: ["squareMetres", "seats"] } } : undefined,
  check: ({ seats, squareMetres }) => {
    const parts: Array<Check> = []
    if (squareMetres !== undefined) {
      parts.push(ask(["space", "zone", "squareMetres"], "measure", "专区面积是多少平方米？", `面积不少于${squareMetres}平方米`, (n) => n >= squareMetres))
    }
    if (seats !== undefined) parts.push(ask(["space", "zone", "seats"], "count", "专区有几个座位？", `座位不少于${seats}个`, (n) => n >= seats))
    return all(...parts)
  }
})
