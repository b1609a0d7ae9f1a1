/** Whose the personal data in a wish is: that of whoever made the suggestion or the complaint. */
import type { AnyWish } from "../rules/Room.ts"
import type { State } from "./State.ts"

/** @internal */
export const subjectOf = (state: State, _wish: AnyWish): string | undefined => {
  const said = "complaint" in state ? state.complaint : "suggestion" in state ? state.suggestion : undefined
  return (said?.name ?? said?.contact ?? said?.content)?.subject
}
