/**
 * The staff sheet of a zone as data: every post with who holds it, who is there now, who is away and who covers, what is lacking and what is
 * owed, and the days to come. Names are still sealed.
 */
import type { Offer } from "../rules/Offer.ts"
import type { Limit, Obligation } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Personal } from "../terms/Personal.ts"
import type { Strength } from "../terms/Strength.ts"
import type { AppraisalGrade } from "./AppraisalGrade.ts"
import type { AbsenceKind, PostPlace, Tenure } from "./Tenure.ts"

/** Where somebody is on a day: there · in the place of another · away · away by what is approved · asked for · not at the post. */
export type DutyMark = "here" | "covers" | "away" | "planned" | "asked" | "none"

/** Something that somebody or the post lacks, and the clause that asks for it. */
export interface DutyLack {
  readonly what: string
  readonly basis: Basis
}

/** Somebody who holds a post. */
export interface DutyHolder {
  readonly staff: string
  readonly name: Personal
  /** Where the name stands in the state of the post. */
  readonly path: string
  readonly place: PostPlace
  readonly tenure: Tenure
  /** Since which day. */
  readonly since: string
  /** On duty · in the place of another · ready to take over · away. */
  readonly now: "onDuty" | "covers" | "ready" | "away"
  /** In whose place. */
  readonly coverFor?: string
  readonly lacks: ReadonlyArray<DutyLack>
  readonly certificates: ReadonlyArray<string>
  readonly training?: { readonly on: string; readonly title: string; readonly times: number }
  readonly appraised?: { readonly on: string; readonly grade: AppraisalGrade }
  /** Until when the next yearly appraisal is owed. */
  readonly appraisal?: Limit
  /** For each day of the sheet. */
  readonly days: ReadonlyArray<DutyMark>
  readonly offers: ReadonlyArray<Offer>
}

/** Time away that is asked for, approved, or goes on. */
export interface DutyAbsence {
  readonly id: string
  readonly staff: string
  readonly kind: AbsenceKind
  readonly stage: "asked" | "approved" | "away"
  readonly from: string
  /** Until when, where that was told. */
  readonly back?: Limit
  /** Who stands in. */
  readonly by?: string
  /** Away from A岗 while nobody stands in. */
  readonly uncovered: boolean
  readonly offers: ReadonlyArray<Offer>
}

/** Something that the rules ask of a post: met, missing with what it is, or a duty that nobody can tick off. */
export interface DutyNeed {
  readonly what: string
  readonly strength: Strength
  readonly basis: Basis
  readonly standing: "met" | "missing" | "duty"
  readonly missing?: string
  /** Asked of each who holds the post: what they lack is told with them as well. */
  readonly ofPeople?: true
}

/** A post. */
export interface DutyPost {
  readonly id: string
  readonly item: string
  readonly title: string
  readonly ofZone: boolean
  readonly status: "staffed" | "understaffed" | "uncovered"
  readonly basis: Basis
  readonly holders: ReadonlyArray<DutyHolder>
  readonly absences: ReadonlyArray<DutyAbsence>
  readonly needs: ReadonlyArray<DutyNeed>
  /** What is owed at the post besides what its needs say is missing. */
  readonly owed: ReadonlyArray<Obligation>
  readonly offers: ReadonlyArray<Offer>
}

/** A post that the rules ask for and that is not set up. */
export interface DutyGap extends Omit<DutyNeed, "standing" | "missing" | "ofPeople"> {
  readonly item: string
  readonly title: string
}

/** The sheet. */
export interface DutySheet {
  readonly at: string
  readonly days: ReadonlyArray<string>
  readonly posts: ReadonlyArray<DutyPost>
  readonly gaps: ReadonlyArray<DutyGap>
}
