/** 清单: a closed or open list of cases that a rule of the place sets out, each under a key of its own: the grounds of a complaint. */
import * as Schema from "effect/Schema"
import { all, ask } from "../Check.ts"
import { Item } from "../Item.ts"
import { kind, type Unsound } from "../Kind.ts"
import { listInChinese } from "../listInChinese.ts"

/** One case: the key that records keep, and its words in Chinese. */
const Entry = Schema.Struct({ key: Item, label: Schema.NonEmptyString })

const twiceIn = (words: ReadonlyArray<string>): number => words.findIndex((word, i) => words.indexOf(word) !== i)

export const catalogue = kind({
  tag: "Catalogue",
  zh: "清单",
  category: "catalogues",
  fields: {
    item: Item,
    entries: Schema.NonEmptyArray(Entry),
    /** No other case may be added: 只有这些情形可以不予受理. */
    closed: Schema.optionalKey(Schema.Literal(true))
  },
  sees: { applied: "yesNo", entries: "texts" },
  unsound: ({ entries }): Unsound | undefined => {
    for (const part of ["key", "label"] as const) {
      const at = twiceIn(entries.map((entry) => entry[part]))
      if (at !== -1) return { at: "entries", problem: { _tag: "Twice", name: entries[at]![part] } }
    }
    return undefined
  },
  check: ({ closed, entries, item }, name) => {
    const what = name("catalogues", item)
    const labels = entries.map(({ label }) => label)
    const wanted = listInChinese(labels)
    const complete = (seen: ReadonlyArray<string>): boolean =>
      labels.every((label) => seen.includes(label)) && (!closed || seen.every((each) => labels.includes(each)))
    return all(
      ask(["catalogues", item, "applied"], "yesNo", `是否按${what}办理？`, `按${what}办理`, (seen) => seen),
      ask(["catalogues", item, "entries"], "texts", `${what}列有哪些？（${wanted}）`, `${closed ? "列有且只列有" : "列有"}${wanted}`, complete, labels)
    )
  }
})
