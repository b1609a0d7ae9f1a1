/** Days to measure on: thousands of different ones, in an order without a pattern, the same at every run. */
import { daysAfter } from "./daysAfter.ts"

const length = 864e5

/** A small generator with a fixed seed (mulberry32): chance that repeats. */
const chance = (): (() => number) => {
  let state = 20261121
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` days from `from` to `through`, `YYYY-MM-DD`; most of them differ. */
export const pickDays = (count: number, from: string, through: string): ReadonlyArray<string> => {
  const next = chance()
  const span = (Date.parse(through) - Date.parse(from)) / length + 1
  return Array.from({ length: count }, () => daysAfter(from, Math.floor(next() * span)))
}
