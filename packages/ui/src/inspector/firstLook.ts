/** The inspection that another look follows, where it is on this device. */
import type { Kept } from "./Kept.ts"

/** @internal */
export const firstLook = ({ follows }: Kept, all: ReadonlyArray<Kept>): Kept | undefined =>
  follows && all.find((each) => each.follows === undefined && each.handed?.matter === follows.matter)
