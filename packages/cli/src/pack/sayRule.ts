/** Says a rule in Chinese: how strongly, what, where, by which clauses, what it replaces, and what replaces it elsewhere. */
import type { Rule, RuleBook } from "@zone/core/rules"
import { type Basis, Strength } from "@zone/core/terms"
import { sayRequirement, sayScope } from "@zone/pack-file"
import { sayPlaces } from "./sayPlaces.ts"
import { zhOf } from "./zhOf.ts"

const strength = zhOf(Strength)

/** 由《…》…设定，代替《…》…. */
const saySource = ({ basis, kept, replacing, setBy }: Rule, { lineage }: RuleBook): string => {
  const places = (id: string, of: ReadonlyArray<Basis>): string => sayPlaces(lineage.find((pack) => pack.id === id), of)
  return `由${places(setBy, basis)}设定${replacing.map((each) => `，代替${places(each.pack, each.basis)}`).join("")}`
    + (kept ? `；已由${kept.by.map((each) => places(each.pack, each.basis)).join("、")}在别处代替，在这些地方仍然适用` : "")
}

/** The lines of a rule: what it wants first, then where, then its source. */
export const sayRule = (rule: Rule, book: RuleBook): ReadonlyArray<string> => {
  const { requirement } = rule
  const scope = sayScope(requirement, book.circumstances)
  return [
    // a prohibition says 不得 itself
    `${requirement.strength === "mustNot" ? "" : `${strength(requirement.strength)}：`}${sayRequirement(requirement, book.name)}`,
    ...(scope === "全部" ? [] : [`适用：${scope}`]),
    saySource(rule, book),
    ...(requirement.reading === undefined ? [] : [`⚖ ${requirement.reading}`])
  ]
}
