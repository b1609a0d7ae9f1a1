/** Makes a calendar with its counting tables from a kind for each day. */
import type { Calendar } from "../Calendar.ts"
import { FIRST } from "../data/FIRST.ts"
import { formatDay } from "./formatDay.ts"

/** @internal */
export const makeCalendar = (version: string, settled: number, kinds: Uint8Array): Calendar => {
  const select: Array<number> = []
  // push answers with the new length: the rank of a worked day
  const rank = Uint16Array.from(kinds, (kind, day) => (kind % 3 ? select.length : select.push(day)))
  return Object.freeze({
    version,
    from: formatDay(FIRST),
    through: formatDay(kinds.length - 1),
    settledThrough: formatDay(settled),
    kinds,
    rank,
    select
  })
}
