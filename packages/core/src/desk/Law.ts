/** What a desk goes by: the rules in force at a place, and the working calendar. */
import type { Calendar } from "date-fns-holiday-cn"
import type { RuleBook } from "../rules/RuleBook.ts"
import type { WindowRule } from "../rules/Room.ts"
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"

/** The rules and the calendar that decisions are made by. */
export interface Law {
  readonly book: RuleBook
  readonly calendar: Calendar
  /**
   * A calendar with a forecast, for due dates beyond the notices: they are told as provisional. Left out, they are undetermined until
   * the notice is out.
   */
  readonly forecast?: Calendar
  /**
   * Further rule books whose terms, rules of receipt and clauses count where the first one is silent, e.g. that of the remedies, which
   * no notice on zones builds on.
   */
  readonly also?: ReadonlyArray<RuleBook>
  /** What kind of venue the place is, and of what level: rules for others do not count here. All count where it is left out. */
  readonly place?: { readonly venue: VenueKind; readonly tier: Tier }
  /** For whom the window here receives, where the place has a rule: `windowOf` of the rules tells it from the book. */
  readonly window?: WindowRule
}

/** Where and when a law is asked for. */
export interface Place {
  readonly agency: string
  readonly zone: string
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly today: string
}

/** One law for all, or one for each place and day: a county's zones may have different notices, and notices change. */
export type LawOf = Law | ((place: Place) => Law)

/** @internal */
export const lawAt = (law: LawOf, place: Place): Law => (typeof law === "function" ? law(place) : law)
