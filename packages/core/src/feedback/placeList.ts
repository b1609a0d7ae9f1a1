/** A list of the place that feedback may name, e.g. what may be rated. */
import type { Context } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"

/** Its entries by their keys, whether it is closed, and the clause that lists it. */
export interface PlaceList {
  readonly entries: ReadonlyArray<{ readonly key: string; readonly label: string }>
  readonly closed: boolean
  readonly basis: Basis
}

/** The list by the name of the requirement; none where the place has none. @internal */
export const placeList = (id: string, { rule }: Pick<Context, "rule">): PlaceList | undefined => {
  const found = rule(id)
  return found?.requirement.kind === "Catalogue"
    ? { entries: found.requirement.entries, closed: found.requirement.closed === true, basis: found.basis[0] }
    : undefined
}
