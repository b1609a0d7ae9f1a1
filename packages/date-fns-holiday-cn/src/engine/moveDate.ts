/** Moves a date by whole days and keeps its time of day: in China, or in the zone of a context. */
import type { ContextFn } from "../Options.ts"
import { DAY } from "./DAY.ts"

/** @internal */
export const moveDate = <D extends Date>(date: Date | number, days: number, context?: ContextFn<D>): D => {
  if (!context) return new Date(+date + days * DAY) as D
  const there = context(date)
  there.setDate(there.getDate() + days)
  return there
}
