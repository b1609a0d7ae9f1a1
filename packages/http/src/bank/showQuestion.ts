/** An answer of the bank as people are told it: with what it rests on, and how long it holds. */
import type { BankVersion } from "@zone/core/ports"
import type { Question } from "../api/PublicGroup.ts"

/** @internal */
export const showQuestion = ({ entry: { answer, id, question, reviewedOn, source: { number, title }, unit, validThrough }, version }: BankVersion): Question => ({
  id, version, question, answer, unit, source: number === undefined ? title : `${title}（${number}）`, updatedOn: reviewedOn,
  ...(validThrough !== undefined && { validThrough })
})
