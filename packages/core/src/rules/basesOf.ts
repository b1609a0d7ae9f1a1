/** The citations of something in a pack: its clauses in the pack's own document, with ⚖ where somebody read something into them. */
import type { Basis } from "../terms/Basis.ts"
import type { RulePack } from "./RulePack.ts"

/** What cites: clauses by the ids of the pack, and what was read into them. */
export interface Citing {
  readonly clauses: readonly [string, ...ReadonlyArray<string>]
  readonly reading?: string
}

/** @internal */
export const basesOf = (
  { clauses: places, documents: [{ id, title }] }: RulePack,
  { clauses: [first, ...rest], reading }: Citing
): readonly [Basis, ...ReadonlyArray<Basis>] => {
  const cite = (clause: string): Basis => ({
    document: id,
    clause,
    reading: reading === undefined ? "text" : "interpretation",
    cite: `《${title}》${places[clause]!}${reading === undefined ? "" : `（${reading}）`}`
  })
  return [cite(first), ...rest.map(cite)]
}
