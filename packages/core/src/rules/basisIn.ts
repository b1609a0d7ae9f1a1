/** What the first of some requirements stands on that a place has: refusals and duties of rooms stand on what is local where it is there. */
import type { Basis } from "../terms/Basis.ts"
import type { Context } from "./Room.ts"

/** Takes the names of requirements with a space between them; where the place has none, the book says what it can of the first. @internal */
export const basisIn = (context: Context, requirements: string): Basis => {
  const ids = requirements.split(" ")
  return context.basisOf(ids.find((id) => context.rule(id) !== undefined) ?? ids[0]!)
}
