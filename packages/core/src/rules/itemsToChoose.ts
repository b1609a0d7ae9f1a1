/** What the rules of a place name of posts, things and material, by the words of the place: for whoever chooses one of them. */
import type { Requirement } from "./Requirement.ts"
import type { ChoosingContext, WishChoices } from "./Room.ts"

/** Kinds of requirements that name items. */
type Kind = "Post" | "Equipment" | "Material"

const itemsOf = (requirement: Requirement): ReadonlyArray<string> => {
  switch (requirement.kind) {
    case "Post": return [requirement.item]
    case "Equipment": return requirement.anyOf.map(({ item }) => item)
    case "Material": return requirement.anyOf
    default: return []
  }
}

/**
 * Each once, in the order of the rules, by the first of the categories in which the place has a word for it.
 *
 * @example
 * ```ts
 * import { itemsToChoose } from "@zone/core/rules"
 *
 * itemsToChoose({ rules: [], name: (_category, item) => item }, ["Post"], ["posts"]) // => []
 * ```
 */
export const itemsToChoose = ({ name, rules }: ChoosingContext, kinds: ReadonlyArray<Kind>, categories: ReadonlyArray<string>): WishChoices["from"] => {
  const items = new Set(rules.flatMap(({ requirement }) => (kinds.some((kind) => kind === requirement.kind) ? itemsOf(requirement) : [])))
  return [...items].map((value) => ({ value, zh: categories.map((category) => name(category, value)).find((word) => word !== value) ?? value }))
}
