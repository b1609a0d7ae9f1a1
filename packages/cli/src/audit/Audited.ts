/** All that an audit of some files came to, as every printed form takes it. */
import type { Refusal } from "./Refusal.ts"
import type { Report } from "./Report.ts"

export interface Audited {
  readonly reports: ReadonlyArray<Report>
  /** The files that could not be audited. */
  readonly refusals: ReadonlyArray<Refusal>
  /** Whether what is met and what does not apply is to be listed too, where a form leaves it out otherwise. */
  readonly all: boolean
}
