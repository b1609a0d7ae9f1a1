/** Names a calendar by its content: last year by notice, number of notices, forecast, and a hash of every day's status. */
import { FIRST } from "../data/FIRST.ts"
import { formatDay } from "./formatDay.ts"
import { hashOf } from "./hashOf.ts"

/** @internal */
export const versionOf = (settled: number, kinds: Uint8Array, notices: number): string => {
  const last = formatDay(kinds.length - 1).slice(0, 4)
  const noticed = formatDay(settled).slice(0, 4)
  const content = kinds.map((kind, day) => (day > settled ? kind + 4 : kind)).subarray(FIRST)
  return `cn@${noticed}.${notices}${last === noticed ? "" : `~${last}`}+${hashOf(content)}`
}
