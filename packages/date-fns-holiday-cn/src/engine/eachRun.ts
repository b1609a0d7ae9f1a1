/**
 * Reads the packed runs of the built-in notices, in order of publication.
 *
 * A run is two characters, numbers from `ZERO`: how many days it begins after the run before (the first: after 30 November
 * 2006), and its length doubled, plus one when its days are worked. A length of 0 only moves on; "worked" 0 days move back, and
 * by weeks, to where an amendment begins.
 */
import { FIRST } from "../data/FIRST.ts"
import { RUNS, ZERO } from "../data/RUNS.ts"

/** @internal */
export const eachRun = (visit: (from: number, length: number, worked: number) => void): void => {
  let day = FIRST - 31
  for (let i = 0; i < RUNS.length; i += 2) {
    const gap = RUNS.charCodeAt(i) - ZERO
    const run = RUNS.charCodeAt(i + 1) - ZERO
    day += run === 1 ? gap * -7 : gap
    visit(day, run >> 1, run & 1)
    day += run >> 1
  }
}
