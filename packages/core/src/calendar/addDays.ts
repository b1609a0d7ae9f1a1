/** Adds calendar days to a civil day. */
import { dayNumber, fromDayNumber } from "./dayNumber.ts"

/**
 * Adds calendar days (not working days) to a `YYYY-MM-DD`; negative goes back.
 *
 * @example
 * ```ts
 * import { addDays } from "@zone/core/calendar"
 *
 * addDays("2024-02-28", 2) // => "2024-03-01"
 * ```
 */
export const addDays = (date: string, days: number): string => fromDayNumber(dayNumber(date) + days)
