/** Describes a rule of a rule book for SARIF: what it wants, on what basis, and how grave it is. */
import type { Rule, RuleBook } from "@zone/core/rules"
import { sayRequirement, sayScope } from "@zone/pack-file"
import { sayPlaces } from "../../pack/sayPlaces.ts"
import type { Level, SarifRule } from "./Sarif.ts"

const levels = { must: "error", mustNot: "error", should: "warning", may: "note" } as const

/** How grave it is that a rule is not kept. */
export const levelOf = ({ requirement }: Rule): Level => levels[requirement.strength]

export const ruleOf = (rule: Rule, book: RuleBook): SarifRule => {
  const { basis, replacing, requirement, setBy } = rule
  const places = (id: string, of: Rule["basis"] | Rule["replacing"][number]["basis"]): string => sayPlaces(book.lineage.find((pack) => pack.id === id), of)
  return {
    id: requirement.id,
    shortDescription: { text: sayRequirement(requirement, book.name) },
    help: {
      text: [
        `依据：${places(setBy, basis)}`,
        ...replacing.map((each) => `代替：${places(each.pack, each.basis)}`),
        `适用：${sayScope(requirement, book.circumstances)}`,
        ...(requirement.reading === undefined ? [] : [`⚖ ${requirement.reading}`])
      ].join("\n")
    },
    defaultConfiguration: { level: levelOf(rule) },
    properties: {
      kind: requirement.kind,
      strength: requirement.strength,
      setBy,
      basis: basis.map(({ cite, clause }) => ({ clause, cite })),
      ...(requirement.area !== undefined && { area: requirement.area })
    }
  }
}
