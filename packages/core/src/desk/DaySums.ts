/** Sums by day that are added to and taken from, and told for any time: a month of them is added up once. */
import type { Count } from "../rules/Room.ts"

/** One thing that is counted, apart by everything that tells it apart together. @internal */
export interface Summed {
  readonly what: string
  readonly by: { readonly [distinction: string]: string }
  readonly zone: string
  /** How often on each day, and in each month. */
  readonly days: Map<string, number>
  readonly months: Map<string, number>
}

const addTo = (sums: Map<string, number>, key: string, times: number): void => {
  const sum = (sums.get(key) ?? 0) + times
  if (sum === 0) sums.delete(key)
  else sums.set(key, sum)
}

/** The sums of a register. @internal */
export interface DaySums {
  readonly add: (zone: string, count: Count, times: number) => void
  /** In the order in which they were first met. */
  readonly all: () => Iterable<Summed>
}

/** @internal */
export const makeDaySums = (): DaySums => {
  const sums = new Map<string, Summed>()
  return {
    add: (zone, { by = {}, on, what }, times) => {
      // the words of statistics hold no such sign
      let key = `${zone}\u0000${what}`
      for (const distinction of Object.keys(by).sort()) key += `\u0000${distinction}\u0000${by[distinction]}`
      let sum = sums.get(key)
      if (sum === undefined) sums.set(key, sum = { what, by, zone, days: new Map(), months: new Map() })
      addTo(sum.days, on, times)
      addTo(sum.months, on.slice(0, 7), times)
    },
    all: () => sums.values()
  }
}

/**
 * The sums from a day through a day, as few as there may be: of a month that lies in it whole, all under its first day; of the others by day.
 * @internal
 */
export function* sumsBetween({ days, months }: Summed, from: string, through: string): Generator<readonly [on: string, times: number]> {
  for (const [month, times] of months) {
    const [first, last] = [`${month}-01`, `${month}-31`]
    if (last < from || first > through) continue
    // no day of a month lies behind its thirty-first
    if (first >= from && last <= through) {
      yield [first, times]
      continue
    }
    for (let day = 1; day <= 31; day++) {
      const on = `${month}-${String(day).padStart(2, "0")}`
      const sum = on < from || on > through ? undefined : days.get(on)
      if (sum !== undefined) yield [on, sum]
    }
  }
}
