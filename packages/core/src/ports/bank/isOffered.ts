/** Whether an entry may be offered on a day and for a place, and until when it has to be looked at again. */
import type { BankEntry, BankVersion } from "../QuestionBank.ts"

/** It is not withdrawn, holds on the day, and is for one of the places, or for all. @internal */
export const isOffered = ({ entry: { division, validFrom, validThrough }, withdrawn }: BankVersion, on: string, divisions: ReadonlyArray<string> | undefined): boolean =>
  !withdrawn && validFrom <= on && (validThrough === undefined || on <= validThrough) && (divisions === undefined || division === undefined || divisions.includes(division))

/**
 * The earlier of the day until which an entry must be reviewed and its last day; nothing where it has neither.
 *
 * @example
 * ```ts
 * import { reviewDay } from "@zone/core/ports"
 *
 * const source = { id: "https://www.example.org/1", title: "示例办法", version: "1" }
 * const entry = { id: "q-1", question: "问题", phrasings: [], answer: "答案", unit: "示例局", source, validFrom: "2026-01-01", reviewedOn: "2026-01-01", reviewedBy: "h-1" }
 * reviewDay({ ...entry, reviewBy: "2026-12-31", validThrough: "2026-06-30" }) // => "2026-06-30"
 * reviewDay(entry) // => undefined
 * ```
 */
export const reviewDay = ({ reviewBy, validThrough }: BankEntry): string | undefined =>
  reviewBy === undefined ? validThrough : validThrough === undefined || reviewBy < validThrough ? reviewBy : validThrough
