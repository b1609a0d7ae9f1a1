/** An instant as the clock on a wall in China shows it. */

/** `at` is ISO 8601 in UTC; gives `YYYY-MM-DD HH:MM`. */
export const sayInstant = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ")
