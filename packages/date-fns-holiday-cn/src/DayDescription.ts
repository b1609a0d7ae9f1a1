/** What a day is, and on whose word. */
import type { Citation } from "./Notice.ts"

/** `workday` Monday to Friday · `weekend` · `holiday` off by a notice or by statute · `makeUpDay` a weekend that is worked. */
export type DayKind = "workday" | "weekend" | "holiday" | "makeUpDay"

/** A day's status with its source. */
export interface DayDescription {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
  readonly kind: DayKind
  /** Whether it counts as a working day. */
  readonly working: boolean
  /** The festival that a day off or a make-up day belongs to. */
  readonly name?: string
  /** `provisional` when a notice that is still to come may decide otherwise. */
  readonly certainty: "settled" | "provisional"
  /**
   * What settles the day: the notice or local rule that names it, or the notice of its year that does not; for a forecast day
   * off the statute; none for the other days of a forecast.
   */
  readonly notice?: Citation
}
