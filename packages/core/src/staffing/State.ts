/**
 * Where a post stands: what is asked of it, who holds and held it, who is away and who took over. What cannot be, cannot be typed.
 *
 * A moment is a day with its time, `YYYY-MM-DDTHH:MM`; a later one is greater as a text.
 */
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Personal } from "../terms/Personal.ts"
import type { AppraisalGrade, AppraisalKind } from "./AppraisalGrade.ts"
import type { PostCondition, PostNeeds } from "./PostNeeds.ts"
import type { AbsenceKind, EndingReason, PostPlace, Tenure } from "./Tenure.ts"
import type { Training } from "./Training.ts"

/** How a tenure ended: by itself, or by returning somebody, of which the unit and the person are told. */
export type TenureEnd =
  | { readonly _tag: "Ended"; readonly why: EndingReason }
  | { readonly _tag: "Returned"; readonly ground: string; readonly basis: Basis; readonly toldOn?: string; readonly replaced: boolean }

/** One person's time at the post. `name` is sealed; `staff` is the id that they act under. */
export interface Holder {
  readonly staff: string
  readonly name: Personal
  readonly place: PostPlace
  readonly tenure: Tenure
  readonly from: string
  /** The moment from which the post is held no longer. */
  readonly through?: string
  readonly end?: TenureEnd
  /** Conditions that are not met and were accepted, with the day that they were. */
  readonly shortfalls: ReadonlyArray<{ readonly condition: PostCondition; readonly mendedOn?: string }>
  readonly certificates: ReadonlyArray<string>
  /** Until when the next yearly appraisal is owed. */
  readonly appraisal?: Limit
}

/** Somebody in the place of who is away. */
export interface Cover {
  readonly by: string
  readonly from: string
  readonly through?: string
}

/** Time away: asked for, approved or declined, begun, ended; with those who took over. */
export interface Absence {
  readonly id: string
  readonly staff: string
  readonly kind: AbsenceKind
  readonly requestedOn: string
  readonly from: string
  readonly approvedOn?: string
  readonly declinedOn?: string
  readonly left?: string
  readonly returned?: string
  readonly covers: ReadonlyArray<Cover>
  /** Until when it was to end. */
  readonly back?: Limit
}

/** Something that staff said is hard for them, and what was done. */
export interface Difficulty {
  readonly id: string
  readonly what: string
  readonly toldOn: string
  readonly solvedOn?: string
}

/** What is on record of somebody's work. */
export type WorkRecord =
  | { readonly _tag: "Appraisal"; readonly id: string; readonly staff: string; readonly on: string; readonly kind: AppraisalKind; readonly grade: AppraisalGrade; readonly late: boolean }
  | { readonly _tag: "Violation"; readonly id: string; readonly staff: string; readonly on: string; readonly what: string; readonly educated: boolean }
  | { readonly _tag: "Allowance"; readonly id: string; readonly staff: string; readonly on: string; readonly what: string }

/** A post with all that happened at it. */
export interface Post {
  readonly item: string
  readonly title: string
  readonly establishedOn: string
  readonly ofZone: boolean
  /** Of the office's own, which no rule knows. */
  readonly own: boolean
  readonly basis: Basis
  readonly needs: PostNeeds
  readonly holders: ReadonlyArray<Holder>
  readonly absences: ReadonlyArray<Absence>
  readonly trainings: ReadonlyArray<Training>
  readonly hearings: ReadonlyArray<{ readonly on: string; readonly late: boolean }>
  /** Until when the next hearing is owed. */
  readonly hearing?: Limit
  readonly difficulties: ReadonlyArray<Difficulty>
  readonly records: ReadonlyArray<WorkRecord>
}

/** Nothing yet · a post that is kept · one that is no more. */
export type State =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Kept"; readonly post: Post }
  | { readonly _tag: "Abolished"; readonly post: Post; readonly on: string }

/** A day with its time, as texts that compare. @internal */
export const momentOf = (on: string, time = "00:00"): string => `${on}T${time}`

/** Who holds the post, by the facts so far. @internal */
export const inOffice = ({ holders }: Post): ReadonlyArray<Holder> => holders.filter(({ through }) => through === undefined)

/** Time away that has begun and not ended. @internal */
export const awayNow = ({ absences }: Post): ReadonlyArray<Absence> => absences.filter(({ left, returned }) => left !== undefined && returned === undefined)

/** Who stands in the place of somebody now. @internal */
export const coverNow = ({ covers }: Absence): Cover | undefined => covers.find(({ through }) => through === undefined)
