/** A civil day in China, `YYYY-MM-DD`, with no time and no zone. Impossible days are refused, and years before 1000: a slip of the pen. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const number = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * Whether a value is a real day written as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { isPlainDate } from "@zone/core/calendar"
 *
 * isPlainDate("2024-02-29") // => true
 * isPlainDate("2026-02-29") // => false
 * isPlainDate("2026-2-9") // => false
 * ```
 */
export const isPlainDate = (text: unknown): text is string => {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false
  const year = number(text, 0, 4)
  const month = number(text, 5, 7)
  const day = number(text, 8, 10)
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1)) return false
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28)
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
}

/** A real civil day as `YYYY-MM-DD`. */
export const PlainDate = Schema.String.check(
  Schema.makeFilter((text) => isPlainDate(text) || "Expected a real day as YYYY-MM-DD")
).annotate({ identifier: "PlainDate", zh: "日期" })
export type PlainDate = typeof PlainDate.Type
