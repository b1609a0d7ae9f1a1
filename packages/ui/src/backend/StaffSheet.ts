/** The staff of a zone on one page. */
import type { Due, Undetermined } from "@zone/core/rules"
import type { AbsenceKind, AppraisalGrade, PostPlace, Tenure } from "@zone/core/staffing"
import type { Basis, Strength } from "@zone/core/terms"
import type { Owed } from "./Owed.ts"
import type { SheetOffer } from "./SheetOffer.ts"
import type { ShownPersonal } from "./ShownCell.ts"

type Offers = ReadonlyArray<SheetOffer>
type AnyDue = Due | Undetermined

/** A day with what it is. */
export interface SheetDay {
  readonly day: string
  readonly kind: "workday" | "weekend" | "holiday" | "makeUpDay" | "unknown"
  readonly name?: string
}

/** Where somebody is on a day. */
export type DayMark = "here" | "covers" | "away" | "planned" | "asked" | "none"

/** Somebody who holds a post. */
export interface HolderShown {
  readonly staff: string
  readonly name: ShownPersonal
  /** Where the name stands in the state of the post. */
  readonly path: string
  readonly place: PostPlace
  readonly tenure: Tenure
  readonly since: string
  readonly now: "onDuty" | "covers" | "ready" | "away"
  readonly coverFor?: string
  readonly lacks: ReadonlyArray<{ readonly what: string; readonly basis: Basis }>
  readonly certificates: ReadonlyArray<string>
  readonly training?: { readonly on: string; readonly title: string; readonly times: number }
  readonly appraised?: { readonly on: string; readonly grade: AppraisalGrade }
  readonly appraisal?: AnyDue
  readonly days: ReadonlyArray<DayMark>
  readonly offers: Offers
}

/** Time away. */
export interface AbsenceShown {
  readonly id: string
  readonly staff: string
  readonly kind: AbsenceKind
  readonly stage: "asked" | "approved" | "away"
  readonly from: string
  readonly back?: AnyDue
  readonly by?: string
  readonly uncovered: boolean
  readonly offers: Offers
}

/** A post. */
export interface PostShown {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly status: "staffed" | "understaffed" | "uncovered"
  readonly basis: Basis
  readonly holders: ReadonlyArray<HolderShown>
  readonly absences: ReadonlyArray<AbsenceShown>
  readonly needs: ReadonlyArray<{ readonly what: string; readonly strength: Strength; readonly basis: Basis; readonly standing: "met" | "missing" | "duty"; readonly missing?: string; readonly ofPeople?: true }>
  readonly owed: ReadonlyArray<Owed>
  readonly offers: Offers
}

/** A post that the rules ask for and nobody has set up. */
export interface GapShown {
  readonly item: string
  readonly title: string
  readonly what: string
  readonly strength: Strength
  readonly basis: Basis
  readonly offers: Offers
}

/** The sheet. */
export interface StaffSheet {
  readonly today: string
  readonly time: string
  readonly zone: string
  /** That of the office first. */
  readonly zones: ReadonlyArray<string>
  readonly days: ReadonlyArray<SheetDay>
  readonly posts: ReadonlyArray<PostShown>
  readonly gaps: ReadonlyArray<GapShown>
}
