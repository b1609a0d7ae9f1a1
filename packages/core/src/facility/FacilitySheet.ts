/**
 * The facility sheet of a zone as data: its assets, rounds, stocks and materials with how each stands today, when it is open, and what the rules
 * ask for with what is missing.
 */
import type { Interval } from "../rules/Interval.ts"
import type { Offer } from "../rules/Offer.ts"
import type { OpeningSpan } from "../rules/OpeningHours.ts"
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Strength } from "../terms/Strength.ts"
import type { FacilityStatus } from "./FacilityKind.ts"

/** A thing of the register. */
export interface AssetLine {
  readonly id: string
  readonly item: string
  readonly title: string
  readonly assetNumber: string
  readonly model?: string
  readonly place?: string
  readonly keeper: string
  readonly status: FacilityStatus
  /** What is wrong with it: each fault and each change that nobody authorised, since when, and how far it has come. */
  readonly troubles: ReadonlyArray<{
    readonly id: string
    readonly what: string
    readonly since: string
    /** `again`: repaired before, and it did not hold. */
    readonly stage: "reported" | "called" | "repaired" | "again" | "changed"
  }>
  readonly faults: number
  /** The day that it left the register. */
  readonly disposedOn?: string
  readonly offers: ReadonlyArray<Offer>
}

/** A duty that recurs. */
export interface RoundLine {
  readonly id: string
  readonly rule: string
  readonly title: string
  readonly interval: Interval
  readonly basis: Basis
  readonly last?: { readonly on: string; readonly by: string }
  readonly next: Limit
  /** `done` today · `overdue` · due `today` · `later` · nobody can tell yet. */
  readonly standing: "done" | "overdue" | "today" | "later" | "undetermined"
  /** What rounds found and nobody has put right. */
  readonly findings: ReadonlyArray<{ readonly id: string; readonly what: string; readonly on: string; readonly offers: ReadonlyArray<Offer> }>
  readonly offers: ReadonlyArray<Offer>
}

/** Forms or stationery. */
export interface StockLine {
  readonly id: string
  readonly item: string
  readonly title: string
  readonly make?: string
  readonly count: number
  readonly reorderAt: number
  readonly low: boolean
  readonly movedOn: string
  readonly basis: Basis
  readonly offers: ReadonlyArray<Offer>
}

/** A material on display. */
export interface MaterialLine {
  readonly id: string
  readonly item: string
  readonly title: string
  readonly version: string
  readonly source: string
  readonly shownOn: string
  /** The last day that it holds, where one was told. */
  readonly through?: Limit
  /** `outdated` by word of somebody · `expired` by its day · `expiring` within the days that the sheet looks ahead. */
  readonly standing: "outdated" | "expired" | "expiring" | "current"
  readonly outdated?: { readonly on: string; readonly why: string }
  readonly basis: Basis
  readonly offers: ReadonlyArray<Offer>
}

/** When the zone is open, and whether it is. */
export interface OpeningLine {
  readonly id: string
  readonly title: string
  readonly basis: Basis
  /** The hours of today; nothing where nobody can tell whether it is worked. */
  readonly today?: ReadonlyArray<OpeningSpan>
  /** Why it is otherwise today. */
  readonly reason?: string
  /** Of the last day that it was opened. */
  readonly last?: { readonly on: string; readonly opened: string; readonly openedBy: string; readonly closed?: string; readonly late?: boolean; readonly early?: boolean }
  /** Opened on an earlier day, and never closed. */
  readonly leftOpen: boolean
  /** What was told of days to come. */
  readonly coming: ReadonlyArray<{ readonly from: string; readonly through: string; readonly spans: ReadonlyArray<OpeningSpan>; readonly reason: string }>
  readonly offers: ReadonlyArray<Offer>
}

/** Something that the rules ask for. */
export interface FacilityNeed {
  readonly rule: string
  readonly kind: "asset" | "material" | "round" | "opening"
  readonly what: string
  readonly strength: Strength
  readonly basis: Basis
  /** `faulty`, `low`, `outdated`: it is there, but not as it should be. */
  readonly standing: "met" | "missing" | "faulty" | "low" | "outdated"
  /** What begins it, where it is missing. */
  readonly begins: ReadonlyArray<Offer>
}

/** The sheet. */
export interface FacilitySheet {
  readonly today: string
  readonly assets: ReadonlyArray<AssetLine>
  readonly disposed: ReadonlyArray<AssetLine>
  readonly rounds: ReadonlyArray<RoundLine>
  readonly stocks: ReadonlyArray<StockLine>
  readonly materials: ReadonlyArray<MaterialLine>
  readonly opening: ReadonlyArray<OpeningLine>
  readonly needs: ReadonlyArray<FacilityNeed>
}
