/** How a due date was reckoned, day by day: every counted, skipped and excluded day with its reason and source. */
import type { Citation, DayKind } from "date-fns-holiday-cn"

/**
 * What a day did to the term: `start` the day it starts on, not counted · `counted` · `skipped` a day off · `excluded` by an
 * effect · `moved` past the last day because that is a day off.
 */
export type ReckonedAs = "start" | "counted" | "skipped" | "excluded" | "moved"

/** One day of a reckoning. */
export interface ReckonedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
  readonly as: ReckonedAs
  /** For a counted day: which one it is, from 1; extensions count on. */
  readonly count?: number
  /** Whether the count has passed the original length, into the extension. */
  readonly extended?: boolean
  readonly kind: DayKind
  /** The festival of a day off or a make-up day. */
  readonly name?: string
  readonly certainty: "settled" | "provisional"
  /** The notice that settles the day. */
  readonly notice?: Citation
  /** Why the day is excluded, where the effect says so. */
  readonly reason?: string
}

/** The run that the due date belongs to, day by day, from the day it starts on to the due date. */
export type Reckoning = ReadonlyArray<ReckonedDay>
