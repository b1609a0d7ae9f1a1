/** What the sheets of a zone ask of a server. The client of `@zone/http` has these methods. */
import type { FacilitySheet, RoundOutcome } from "./FacilitySheet.ts"
import type { ReadingSheet } from "./ReadingSheet.ts"
import type { StaffSheet } from "./StaffSheet.ts"

/** Of the zone of the office where no other is named. */
export interface SheetsBackend {
  readonly staff: (given?: { readonly query?: { readonly zone?: string } }) => Promise<StaffSheet>
  readonly facility: (given?: { readonly query?: { readonly zone?: string } }) => Promise<FacilitySheet>
  readonly reading: (given?: { readonly query?: { readonly zone?: string; readonly day?: string } }) => Promise<ReadingSheet>
  /** Each by itself, under one key. */
  readonly rounds: (given: {
    readonly headers?: { readonly "idempotency-key"?: string }
    readonly payload: { readonly on: string; readonly lines: ReadonlyArray<{ readonly id: string; readonly version: number; readonly findings: ReadonlyArray<string> }> }
  }) => Promise<ReadonlyArray<RoundOutcome>>
}
