/** The clause on the first of some requirements that a place has: notices ask for the same thing under different names. */
import type { Basis } from "../terms/Basis.ts"
import type { Context } from "./Room.ts"

/** Where the place has none of them, its document as an interpretation (⚖). @internal */
export const basisAmong = ([first, ...others]: readonly [string, ...ReadonlyArray<string>], context: Context): Basis =>
  [first, ...others].map((id) => context.rule(id)).find((rule) => rule !== undefined)?.basis[0] ?? context.basisOf(first)
