/** The facilities of a zone on one page, and what became of each round that was recorded. */
import type { FacilityStatus } from "@zone/core/facility"
import type { Due, Interval, OpeningSpan, Undetermined } from "@zone/core/rules"
import type { Basis, Strength } from "@zone/core/terms"
import type { SheetOffer } from "./SheetOffer.ts"

interface Line {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly offers: ReadonlyArray<SheetOffer>
}

/** A thing of the register. */
export interface AssetShown extends Line {
  readonly assetNumber: string
  readonly model?: string
  readonly place?: string
  readonly keeper: string
  readonly status: FacilityStatus
  readonly troubles: ReadonlyArray<{ readonly id: string; readonly what: string; readonly since: string; readonly stage: "reported" | "called" | "repaired" | "again" | "changed" }>
  readonly faults: number
  readonly disposedOn?: string
}

/** A duty that recurs. */
export interface RoundShown extends Line {
  readonly interval: Interval
  readonly basis: Basis
  readonly last?: { readonly on: string; readonly by: string }
  readonly due: Due | Undetermined
  readonly workingDaysLeft?: number
  readonly standing: "done" | "overdue" | "today" | "later" | "undetermined"
  readonly findings: ReadonlyArray<{ readonly id: string; readonly what: string; readonly on: string; readonly offers: ReadonlyArray<SheetOffer> }>
}

/** Forms or stationery. */
export interface StockShown extends Line {
  readonly make?: string
  readonly count: number
  readonly reorderAt: number
  readonly low: boolean
  readonly movedOn: string
  readonly basis: Basis
}

/** A material on display. */
export interface MaterialShown extends Line {
  /** Which version of it. */
  readonly edition: string
  readonly source: string
  readonly shownOn: string
  readonly through?: Due | Undetermined
  readonly standing: "outdated" | "expired" | "expiring" | "current"
  readonly outdated?: { readonly on: string; readonly why: string }
  readonly basis: Basis
}

/** When the zone is open. */
export interface OpeningShown extends Line {
  readonly basis: Basis
  readonly spans?: ReadonlyArray<OpeningSpan>
  readonly reason?: string
  readonly last?: { readonly on: string; readonly opened: string; readonly openedBy: string; readonly closed?: string; readonly late?: boolean; readonly early?: boolean }
  readonly leftOpen: boolean
  readonly coming: ReadonlyArray<{ readonly from: string; readonly through: string; readonly spans: ReadonlyArray<OpeningSpan>; readonly reason: string }>
}

/** Something that the rules ask for. */
export interface NeedShown {
  readonly rule: string
  readonly kind: "asset" | "material" | "round" | "opening"
  readonly what: string
  readonly strength: Strength
  readonly basis: Basis
  readonly standing: "met" | "missing" | "faulty" | "low" | "outdated"
  readonly offers: ReadonlyArray<SheetOffer>
}

/** The sheet. */
export interface FacilitySheet {
  readonly today: string
  readonly zone: string
  /** That of the office first. */
  readonly zones: ReadonlyArray<string>
  readonly assets: ReadonlyArray<AssetShown>
  readonly disposed: ReadonlyArray<AssetShown>
  readonly rounds: ReadonlyArray<RoundShown>
  readonly stocks: ReadonlyArray<StockShown>
  readonly materials: ReadonlyArray<MaterialShown>
  readonly opening: ReadonlyArray<OpeningShown>
  readonly needs: ReadonlyArray<NeedShown>
}

/** What became of one round. */
export interface RoundOutcome {
  readonly id: string
  readonly done: boolean
  readonly problem?: { readonly tag: string; readonly title: string; readonly remedy: string; readonly basis?: Basis }
}
