/** Whether an entry may be offered on a day and for a place, and until when it has to be looked at again. */
import type { BankEntry, BankVersion } from "../QuestionBank.ts"

/** It is not withdrawn, holds on the day, and is for one of the places, or for all. @internal */
export const isOffered = ({ entry: { division, validFrom, validThrough }, withdrawn }: BankVersion, on: string, divisions: ReadonlyArray<string> | undefined): boolean =>
  !withdrawn && validFrom <= on && (validThrough === undefined || on <= validThrough) && (divisions === undefined || division === undefined || divisions.includes(division))

/** The earlier of the day until which it must be reviewed and its last day. @internal */
export const reviewDay = ({ reviewBy, validThrough }: BankEntry): string | undefined =>
  reviewBy === undefined ? validThrough : validThrough === undefined || reviewBy < validThrough ? reviewBy : validThrough
