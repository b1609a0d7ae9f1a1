/** Reads an instant as a civil day: in China (UTC+8), or in the zone of a date-fns context. The host's zone is never asked. */
import { InvalidInput } from "../InvalidInput.ts"
import type { ContextFn } from "../Options.ts"
import { DAY } from "./DAY.ts"

/** @internal */
export const civilDay = (date: Date | number, context?: ContextFn<Date>): number => {
  // a Date of another realm is no instance of ours, but it knows its time
  const time = typeof date === "number" ? date : date?.getTime?.()
  // what is no time is not shown to a context, which might make a day of it
  const there = time <= 864e13 && context?.(time)
  const day = there
    ? Date.UTC(there.getFullYear(), there.getMonth(), there.getDate()) / DAY
    : Math.floor((time + 288e5) / DAY)
  if (Math.abs(day) <= 1e8) return day
  throw new InvalidInput(date, "a valid Date")
}
