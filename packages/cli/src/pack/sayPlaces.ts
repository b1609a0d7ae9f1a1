/** Says where a pack's rule stands: 《…》附件3第一项、附件4第一项: the document once, its places one after the other. */
import type { RulePack } from "@zone/core/rules"
import type { Basis } from "@zone/core/terms"

/** Without the pack, the citations as they are. */
export const sayPlaces = (pack: RulePack | undefined, basis: ReadonlyArray<Basis>): string =>
  pack === undefined
    ? basis.map(({ cite }) => cite).join("、")
    : `《${pack.documents[0].title}》${basis.map(({ clause }) => pack.clauses[clause] ?? clause).join("、")}`
