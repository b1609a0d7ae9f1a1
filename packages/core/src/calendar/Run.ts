/** The run of a term that is in force: its start, its length, and the spans that it leaves out. What a due date is counted from. */
import type { Term } from "./Term.ts"

/** Days that are not counted, both ends included. */
export interface Span {
  readonly from: string
  readonly through: string
  readonly reason?: string
}

/** @internal */
export interface Run {
  readonly term: Term
  readonly from: string
  /** Whether `from` itself is the first day that may be counted. */
  readonly countsFirstDay: boolean
  readonly length: number
  readonly extension: number
  /** What is left out, by first days; spans may overlap. */
  readonly excluded: ReadonlyArray<Span>
}
