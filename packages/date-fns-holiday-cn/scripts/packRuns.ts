/** Packs all notices' runs as `eachRun` reads them: one cursor runs through, and some weeks back to an amendment's days. */
import { toDayNumber } from "../src/engine/toDayNumber.ts"
import { runsOf } from "./runsOf.ts"
import type { Source } from "./Source.ts"

/** The character that stands for 0. Any from 33 to 64 would do; with this one the bundle compresses best. */
export const ZERO = 38

const WIDEST = 126 - ZERO

/** Two characters: a distance, and a length doubled, plus one when the days are worked. */
const pair = (distance: number, run: number): string => String.fromCharCode(ZERO + distance, ZERO + run)

export const packRuns = (sources: ReadonlyArray<Source>): string => {
  let cursor = toDayNumber(2006, 12, 1)
  let packed = ""
  for (const runs of sources.map(runsOf)) {
    const weeksBack = Math.max(0, Math.ceil((cursor - runs[0]!.from) / 7))
    if (weeksBack > 0) packed += pair(weeksBack, 1)
    cursor -= weeksBack * 7
    for (const { from, length, worked } of runs) {
      for (; from - cursor > WIDEST; cursor += WIDEST) packed += pair(WIDEST, 0)
      packed += pair(from - cursor, length * 2 + worked)
      cursor = from + length
    }
  }
  return packed
}
