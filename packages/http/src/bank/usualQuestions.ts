/** The first questions of the bank that hold on a day, for whoever has not asked anything yet. */
import type { BankVersion, QuestionBank, StoreError } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const holds = ({ entry: { validFrom, validThrough }, withdrawn }: BankVersion, on: string): boolean =>
  withdrawn === undefined && validFrom <= on && (validThrough === undefined || on <= validThrough)

/** In the order of their ids. @internal */
export const usualQuestions = ({ entries }: QuestionBank["Service"], on: string, limit: number): Effect.Effect<ReadonlyArray<BankVersion>, StoreError> =>
  Stream.runCollect(entries.pipe(Stream.filter((each) => holds(each, on)), Stream.take(limit)))
