/** The civil day in China of an instant: China has kept one time for the whole country, UTC+8, without summer time since 1992. */

const EIGHT_HOURS = 8 * 3_600_000

/**
 * Tells the civil day in China of an instant in milliseconds since 1970, UTC.
 *
 * @example
 * ```ts
 * import { civilDay } from "@zone/core/desk"
 *
 * civilDay(Date.parse("2026-02-17T15:59:59.999Z")) // => "2026-02-17"
 * civilDay(Date.parse("2026-02-17T16:00:00.000Z")) // => "2026-02-18"
 * ```
 */
export const civilDay = (milliseconds: number): string => new Date(milliseconds + EIGHT_HOURS).toISOString().slice(0, 10)
