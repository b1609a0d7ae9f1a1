/** Whether a pack may set what it sets, seeing what is set there before and what the pack says that it replaces. */
import type { Basis } from "../terms/Basis.ts"
import type { Ancestry } from "./lineageOf.ts"
import { PackConflict, PackFault } from "./PackError.ts"
import type { Problem } from "./Problem.ts"

/** Something set under an id, by which pack, on what basis. */
export interface AlreadySet {
  readonly setBy: string
  readonly basis: readonly [Basis, ...ReadonlyArray<Basis>]
}

/** Where a pack sets something, on what basis, and whose it says that it replaces. */
export interface Setting {
  readonly id: string
  readonly path: string
  readonly basis: Basis
  readonly replaces: string | undefined
}

/** Why it may not; undefined where it may. @internal */
export const refuse = ({ ancestors, pack }: Ancestry, at: Setting, before: AlreadySet | undefined): PackConflict | PackFault | undefined => {
  const { basis: other, id, path, replaces } = at
  const fault = (problem: Problem): PackFault => new PackFault({ pack: pack.id, path, fault: problem })
  if (replaces !== undefined && !ancestors.has(replaces)) return fault({ _tag: "NotBuiltOn", pack: replaces })
  if (before?.setBy === replaces) return undefined
  if (before === undefined) return fault({ _tag: "SetsNothing", pack: replaces!, id })
  return new PackConflict({ id, setBy: before.setBy, pack: pack.id, ...(replaces !== undefined && { replaces }), one: before.basis[0], other })
}
