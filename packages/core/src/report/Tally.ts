/** A tally: counts are added one by one, and nothing of them is held but the sums. */
import type { Count } from "../rules/Room.ts"
import type { Period, Statistics, StatisticsLine } from "./Statistics.ts"

/** Sums that grow, and the statistics of what has been added so far. @internal */
export interface Tally {
  /** What lies outside the time is left out. */
  readonly add: (count: Count) => void
  readonly statistics: () => Statistics
}

type Sums = Array<number>

/** What one thing comes to: the whole, and by distinction and value; each in the order in which it was first met. */
interface Counted {
  readonly whole: Sums
  readonly parts: Map<string, Map<string, Sums>>
}

const spanOf = (day: string, per: Period["per"]): string => day.slice(0, per === "month" ? 7 : 4)

const nextSpan = (span: string): string => {
  const [year, month] = span.split("-").map(Number)
  if (month === undefined) return String(Number(span) + 1).padStart(4, "0")
  return month === 12 ? `${String(year! + 1).padStart(4, "0")}-01` : `${span.slice(0, 4)}-${String(month + 1).padStart(2, "0")}`
}

const spansOf = ({ from, per, through }: Period): ReadonlyArray<string> => {
  const spans: Array<string> = []
  for (let span = spanOf(from, per); span <= spanOf(through, per); span = nextSpan(span)) spans.push(span)
  return spans
}

/** What stands under a key, made where there is none. */
const under = <A>(map: Map<string, A>, key: string, make: () => A): A => {
  let found = map.get(key)
  if (found === undefined) map.set(key, found = make())
  return found
}

/** Makes an empty tally of a time. @internal */
export const makeTally = (period: Period): Tally => {
  const { from, per, through } = period
  const spans = spansOf(period)
  const places = new Map(spans.map((span, i) => [span, i]))
  const things = new Map<string, Counted>()
  const zeros = (): Sums => spans.map(() => 0)
  const nothing = (): Counted => ({ whole: zeros(), parts: new Map() })
  const noValues = (): Map<string, Sums> => new Map()

  const lineOf = (what: string, counts: Sums, by?: StatisticsLine["by"]): StatisticsLine =>
    ({ what, ...(by && { by }), counts: [...counts], total: counts.reduce((sum, each) => sum + each, 0) })

  return {
    add: ({ by, on, times = 1, what }) => {
      if (on < from || on > through) return
      const place = places.get(spanOf(on, per))
      if (place === undefined) return
      const { parts, whole } = under(things, what, nothing)
      whole[place]! += times
      if (!by) return
      for (const distinction of Object.keys(by)) under(under(parts, distinction, noValues), by[distinction]!, zeros)[place]! += times
    },
    statistics: () => ({
      spans,
      lines: Array.from(things, ([what, { parts, whole }]) => [
        lineOf(what, whole),
        ...Array.from(parts, ([distinction, values]) => Array.from(values, ([value, counts]) => lineOf(what, counts, { distinction, value }))).flat()
      ]).flat()
    })
  }
}
