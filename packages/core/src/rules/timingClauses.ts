/** The clauses of a pack's own document that its terms and rules of receipt stand on. */
import type { Basis } from "../terms/Basis.ts"
import type { RulePack } from "./RulePack.ts"

/** What carries clauses: where it is in the pack, what it is called in a coverage, and the clauses. */
export interface Carrier {
  readonly path: string
  readonly by: string
  readonly clauses: ReadonlyArray<string>
}

/**
 * A basis may name several clauses: `29(1), 31(1)`. Where a detail is read into the text and not in it (⚖), a clause that the pack does
 * not list is no fault: 条例未作规定.
 */
const own = (pack: RulePack, basis: Basis, details: ReadonlyArray<Basis | undefined>): ReadonlyArray<string> => {
  const listed = (clause: string): boolean => Object.hasOwn(pack.clauses, clause)
  return [basis, ...details].flatMap((each) => {
    if (each?.document !== pack.documents[0].id) return []
    const clauses = listed(each.clause) ? [each.clause] : each.clause.split(", ")
    return each === basis || each.reading === "text" ? clauses : clauses.filter(listed)
  })
}

/** @internal */
export const timingClauses = (pack: RulePack): ReadonlyArray<Carrier> => [
  ...Object.entries(pack.terms ?? {}).map(([name, { basis, countsFirstDay, extension, id, movesOffHolidays }]) => ({
    path: `terms.${name}`, by: `term:${id}`, clauses: own(pack, basis, [countsFirstDay.basis, extension?.basis, movesOffHolidays?.basis])
  })),
  ...(pack.receiptRules ?? []).map(({ automaticConfirmation, basis, channel }, i) => ({
    path: `receiptRules[${i}]`, by: `receipt:${channel}`, clauses: own(pack, basis, [automaticConfirmation?.basis])
  }))
]
