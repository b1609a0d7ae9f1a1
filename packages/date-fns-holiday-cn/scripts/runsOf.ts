/** A notice's runs of days, in order of their days; neighbouring days worked for the same festival are one run. */
import { parseDay } from "../src/engine/parseDay.ts"
import type { Source } from "./Source.ts"

/** Consecutive days off (0) or worked (1), by day number. */
export interface Run {
  readonly name: string
  readonly from: number
  readonly length: number
  readonly worked: number
}

export const runsOf = ({ off, work }: Source): ReadonlyArray<Run> => {
  const runs: Array<Run> = off.map(({ from, name, through }) => (
    { name, from: parseDay(from), length: parseDay(through) - parseDay(from) + 1, worked: 0 }
  ))
  for (const { date, name } of work) {
    const from = parseDay(date)
    const before = runs.findIndex((run) => run.worked === 1 && run.name === name && run.from + run.length === from)
    if (before < 0) runs.push({ name, from, length: 1, worked: 1 })
    else runs[before] = { ...runs[before]!, length: runs[before]!.length + 1 }
  }
  return runs.toSorted((a, b) => a.from - b.from)
}
