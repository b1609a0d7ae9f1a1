/**
 * Where a matter of the programme stands: a site, a roster, a series of reports, a supervision or an appraisal. What cannot be, cannot be
 * typed: only what was handed in can lack something, only what is ordered has a due date.
 */
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"
import type { AppraisalInputs, AppraisalResult } from "./AppraisalInputs.ts"
import type { Mark } from "./Mark.ts"
import type { ReportInterval } from "./ReportInterval.ts"
import type { RosterBounds, RosterEntry, RosterField, RosterPost } from "./RosterEntry.ts"
import type { SiteTask, SiteUnits } from "./SitePlan.ts"

/** A task of a site, and when and by what evidence it was done. */
export interface Task extends SiteTask {
  readonly done?: { readonly on: string; readonly evidence: ReadonlyArray<string>; readonly late: boolean }
}

/** A zone to be built. */
export interface Site {
  readonly number: string
  readonly on: string
  readonly site: string
  readonly venue: VenueKind
  readonly tier: Tier
  readonly units: SiteUnits
  readonly tasks: ReadonlyArray<Task>
  readonly basis: Basis
  /** What makes it a pilot, where it is one. */
  readonly pilot?: Basis
}

/** A list that is to be handed in. */
export interface Roster {
  readonly number: string
  readonly on: string
  readonly unit: string
  readonly title: string
  readonly fields: ReadonlyArray<RosterField>
  readonly posts: ReadonlyArray<RosterPost>
  readonly bounds?: RosterBounds
  readonly limit: Limit
  /** The first time that it was handed in; corrections are not counted as late again. */
  readonly first?: { readonly on: string; readonly late: boolean }
}

/** A list as it was handed in last. */
export interface Submission {
  readonly on: string
  readonly entries: ReadonlyArray<RosterEntry>
  /** What it lacks, in Chinese. */
  readonly missing: ReadonlyArray<string>
}

/** A round of a series that is owed no longer. */
export type Round =
  | { readonly _tag: "Reported"; readonly on: string; readonly title: string; readonly late: boolean }
  | { readonly _tag: "Excused"; readonly on: string; readonly reason: string }

/** Reports that recur. The round that is owed is the one after those that are over. */
export interface Series {
  readonly number: string
  readonly on: string
  readonly unit: string
  readonly what: string
  readonly every: string
  readonly from: string
  readonly interval: ReportInterval
  readonly pilot: boolean
  readonly basis: Basis
  readonly rounds: ReadonlyArray<Round>
  /** Of the round that is owed. */
  readonly limit: Limit
  /** Of the round before, where there was one. */
  readonly before?: Limit
}

/** Something that a visit found, and what became of it. */
export type Found = { readonly id: string; readonly site: string; readonly what: string } & (
  | { readonly _tag: "Open" }
  | { readonly _tag: "Ordered"; readonly who: string; readonly orderedOn: string; readonly limit: Limit }
  | { readonly _tag: "Reported"; readonly who: string; readonly reportedOn: string; readonly late: boolean }
  | { readonly _tag: "Passed"; readonly on: string; readonly late: boolean }
)

/** A supervision of many sites. */
export interface Campaign {
  readonly number: string
  readonly on: string
  readonly title: string
  readonly basis: Basis
  readonly sites: ReadonlyArray<string>
  readonly visits: ReadonlyArray<{ readonly site: string; readonly on: string }>
  readonly findings: ReadonlyArray<Found>
  readonly marks: ReadonlyArray<Mark & { readonly withdrawn?: { readonly on: string; readonly reason: string } }>
}

/** The appraisal of a year, with what it follows from, and how often it was made anew. */
export interface Appraisal {
  readonly number: string
  readonly on: string
  readonly inputs: AppraisalInputs
  readonly table: ReadonlyArray<AppraisalResult>
  readonly basis: Basis
  readonly weighing: Basis
  readonly revisions: ReadonlyArray<{ readonly on: string; readonly reason: string }>
}

/** Nothing yet · a site · a roster · reports · a supervision · an appraisal. */
export type State =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Building"; readonly site: Site }
  | { readonly _tag: "Built"; readonly site: Site; readonly builtOn: string; readonly late: boolean }
  | { readonly _tag: "Dropped"; readonly site: Site; readonly droppedOn: string; readonly reason: string }
  | { readonly _tag: "Called"; readonly roster: Roster }
  | { readonly _tag: "Submitted"; readonly roster: Roster; readonly submission: Submission }
  | { readonly _tag: "Returned"; readonly roster: Roster; readonly submission: Submission; readonly returnedOn: string }
  | { readonly _tag: "Accepted"; readonly roster: Roster; readonly submission: Submission; readonly acceptedOn: string }
  | { readonly _tag: "Reporting"; readonly series: Series }
  | { readonly _tag: "Ended"; readonly series: Series; readonly endedOn: string; readonly reason: string }
  | { readonly _tag: "Supervising"; readonly campaign: Campaign }
  | { readonly _tag: "Closed"; readonly campaign: Campaign; readonly closedOn: string }
  | { readonly _tag: "Appraised"; readonly appraisal: Appraisal }
