/**
 * A working calendar: which days between `from` and `through` are worked, and a version that names its content.
 *
 * Immutable. Adding a notice or an overlay makes another calendar with another version.
 */
import type { DayTable } from "./engine/DayTable.ts"
import type { Notice, Overlay } from "./Notice.ts"

/** What every function here counts on. The built-in one is `chinaCalendar`; `createCalendar` makes others. */
export interface Calendar extends DayTable {
  /**
   * The last year known, the number of notices, and a hash of every day's status: equal days, equal version. `~2030` in it says
   * that the years up to 2030 are a forecast.
   */
  readonly version: string
  /** The first day known, `YYYY-MM-DD`. */
  readonly from: string
  /** The last day known, by notice or by forecast, `YYYY-MM-DD`. */
  readonly through: string
  /**
   * The last day that no expected notice moves any more, `YYYY-MM-DD`. The last week of the last year stays provisional, since
   * the next year's notice may still turn it into days off or make-up days, as in 2007, 2018 and 2022.
   */
  readonly settledThrough: string
  /** Notices beyond the built-in ones, in order of publication. */
  readonly added?: ReadonlyArray<Notice>
  /** Local rules laid over the notices, and the forecast where there is one. */
  readonly overlays?: ReadonlyArray<Overlay>
}
