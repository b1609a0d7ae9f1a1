/** Whose a name in a wish is: that of whoever held the post under the same id before; nobody known otherwise. */
import type { AnyWish } from "../rules/Room.ts"
import type { State } from "./State.ts"

/** @internal */
export const subjectOf = (state: State, { staff }: AnyWish): string | undefined =>
  "post" in state ? state.post.holders.findLast((each) => each.staff === staff)?.name.subject : undefined
