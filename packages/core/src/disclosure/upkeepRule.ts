/** Which requirement of a place asks for each kind of upkeep, and what must be there by it: by their names in the packs. */
import type { Context } from "../rules/Room.ts"
import type { Rule } from "../rules/RuleBook.ts"
import type { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

const requirements: { readonly [kind in DisclosureUpkeep]: string } = {
  guide: "guide/kept-current",
  catalogue: "catalogue/kept-current",
  standardCatalogue: "catalogue/upkeep",
  catalogueGaps: "catalogue/gaps",
  sameSource: "zone/same-source",
  coBuilder: "co-builder/information",
  materials: "upkeep/materials",
  page: "self-query/page-contents",
  procedures: "procedures/full-chain",
  replyTexts: "reply/standard-texts",
  supply: "publication/supply-archives-libraries"
}

/** The rule of the place that asks for it; none where no rule does. @internal */
export const upkeepRule = (kind: DisclosureUpkeep, { rule }: Context): Rule | undefined => rule(requirements[kind])

/** What a look at it has to find, where the rule lists it: columns of a page, links of a chain, fields of the catalogue. @internal */
export const expectedBy = (kind: DisclosureUpkeep, context: Context): ReadonlyArray<string> => {
  const requirement = (kind === "catalogueGaps" ? context.rule("catalogue/fields") : upkeepRule(kind, context))?.requirement
  if (requirement?.kind === "Display") return requirement.shows ?? []
  return requirement?.kind === "Service" ? requirement.parts ?? [] : []
}
