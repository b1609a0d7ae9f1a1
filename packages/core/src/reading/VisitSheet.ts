/** The reading sheet of a zone as data: what visitors did on a day and in its month, and what is looked for most. It names nobody. */
import type { TopicDemand } from "./demandOf.ts"
import type { ReadingWay } from "./ReadingWay.ts"

/** What some visits add up to. */
export interface VisitSums {
  readonly visits: number
  readonly ways: { readonly [way in ReadingWay]: number }
  readonly lookedUp: number
  /** Of those, how many were not or not wholly there. */
  readonly missed: number
  readonly helped: number
  readonly pages: number
  readonly deliveries: number
  /** Materials taken along or lent. */
  readonly handedOut: number
  readonly suggestions: number
  /** Visits after which something is still owed. */
  readonly open: number
}

/** The sheet. */
export interface VisitSheet {
  readonly day: string
  readonly today: VisitSums
  readonly month: VisitSums
  /** The month before, to compare with. */
  readonly before: VisitSums
  /** What was looked for in the month, what was missed most first. */
  readonly topics: ReadonlyArray<TopicDemand>
  /** Topics that were looked for lately, the most frequent first, so that nobody writes them twice in different words. */
  readonly usual: ReadonlyArray<string>
}
