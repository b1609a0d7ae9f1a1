/** The characters of a slice: what its range says and the whole font has, without what the slices of the common family have. */
import { pointsIn } from "../../../scripts/fonts/pointsIn.ts"
import type { WebSlice } from "../src/web/WebSlice.ts"
import { wholeFont } from "./wholeFont.ts"

type Ranged = Pick<WebSlice, "family" | "holds" | "unicodeRange">

/** @param all every slice, this one among them */
export const pointsOfSlice = (all: ReadonlyArray<Ranged>): (slice: Ranged) => ReadonlyArray<number> => {
  const { points } = wholeFont(400)
  const common = new Set(all.filter(({ family }) => family === "Zone Sans SC").flatMap(({ unicodeRange }) => pointsIn(unicodeRange)))
  return ({ family, holds, unicodeRange }) => pointsIn(unicodeRange).filter((point) => holds === "signs" || points.has(point) && (family === "Zone Sans SC" || !common.has(point)))
}
