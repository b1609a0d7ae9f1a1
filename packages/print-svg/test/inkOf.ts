/** The box that the letters of an artwork fill, from what its SVG says. */
import type { Box, SignArtwork } from "../src/index.ts"
import { toSvg } from "../src/index.ts"
import { polygonsOf } from "./polygonsOf.ts"

/** In millimetres, for the part of the sheet between two heights. */
export const inkOf = (artwork: SignArtwork, from = 0, to = artwork.height): Box => {
  const data = /id="letters"[^>]* d="([^"]*)"/.exec(toSvg(artwork))![1]!
  const points = polygonsOf(data).flat().filter(([, y]) => y >= from && y <= to)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
