/** The line of a post in the register of staff, and what the register finds it by. */
import type { RowIndex } from "../rules/Room.ts"
import type { Personal } from "../terms/Personal.ts"
import type { AppraisalGrade, AppraisalKind } from "./AppraisalGrade.ts"
import { lacking, uncoveredNow } from "./lacking.ts"
import { obligations } from "./obligations.ts"
import { awayNow, inOffice, type State } from "./State.ts"
import type { AbsenceKind, Tenure } from "./Tenure.ts"
import type { TrainingKind } from "./Training.ts"

/** One line of the register. Names are sealed; everything else names nobody. */
export interface Row {
  readonly item: string
  readonly title: string
  readonly status: "staffed" | "understaffed" | "uncovered" | "abolished"
  readonly establishedOn: string
  readonly abolishedOn?: string
  readonly mains: ReadonlyArray<Personal>
  readonly deputies: ReadonlyArray<Personal>
  readonly people: number
  readonly fullTime: number
  readonly partTime: number
  readonly away: number
  /** What is lacking by the rules, in Chinese. */
  readonly lacks: ReadonlyArray<string>
  /** How many people lack a training. */
  readonly untrained: number
  readonly appointments: ReadonlyArray<{ readonly on: string; readonly tenure: Tenure }>
  readonly endings: ReadonlyArray<{ readonly on: string; readonly returned: boolean }>
  readonly absences: ReadonlyArray<{ readonly on: string; readonly kind: AbsenceKind }>
  readonly trainings: ReadonlyArray<{ readonly on: string; readonly kind: TrainingKind; readonly people: number; readonly hours: number }>
  readonly hearings: ReadonlyArray<{ readonly on: string; readonly late: boolean }>
  readonly appraisals: ReadonlyArray<{ readonly on: string; readonly kind: AppraisalKind; readonly grade: AppraisalGrade }>
  readonly nextDue?: string
  readonly unsettled: boolean
}

/** @internal */
export const row = (state: State): Row | undefined => {
  if (state._tag === "Nothing") return undefined
  const { post } = state
  const holders = inOffice(post)
  const abolished = state._tag === "Abolished"
  const lacks = abolished ? [] : lacking(post)
  const dues = obligations(state).flatMap(({ due }) => (due ? [due] : []))
  const nextDue = dues.flatMap((due) => ("date" in due ? [due.date] : [])).toSorted()[0]
  const named = (place: "main" | "deputy"): ReadonlyArray<Personal> => holders.filter((each) => each.place === place).map(({ name }) => name)
  const count = (tenure: Tenure): number => holders.filter((each) => each.tenure === tenure).length
  return {
    item: post.item,
    title: post.title,
    status: abolished ? "abolished" : uncoveredNow(post).length > 0 ? "uncovered" : lacks.some(({ kind }) => kind === "number" || kind === "cover") ? "understaffed" : "staffed",
    establishedOn: post.establishedOn,
    ...(abolished && { abolishedOn: state.on }),
    mains: named("main"),
    deputies: named("deputy"),
    people: holders.length,
    fullTime: count("fullTime"),
    partTime: count("partTime"),
    away: awayNow(post).length,
    lacks: lacks.filter(({ staff }) => staff === undefined).map(({ what }) => what),
    untrained: new Set(lacks.flatMap(({ kind, staff }) => (kind === "training" ? [staff] : []))).size,
    appointments: post.holders.map(({ from, tenure }) => ({ on: from.slice(0, 10), tenure })),
    endings: post.holders.flatMap(({ end, through }) => (end && through !== undefined ? [{ on: through.slice(0, 10), returned: end._tag === "Returned" }] : [])),
    absences: post.absences.flatMap(({ kind, left }) => (left === undefined ? [] : [{ on: left.slice(0, 10), kind }])),
    trainings: post.trainings.map(({ attendees, hours, kind, on }) => ({ on, kind, people: attendees.length, hours })),
    hearings: post.hearings,
    appraisals: post.records.flatMap((each) => (each._tag === "Appraisal" ? [{ on: each.on, kind: each.kind, grade: each.grade }] : [])),
    ...(nextDue !== undefined && { nextDue }),
    unsettled: dues.some(({ certainty }) => certainty !== "settled")
  }
}

/** Listed under the day that the post was set up, and found by the names of who holds it. @internal */
export const indexOf = ({ deputies, establishedOn, mains, nextDue, status, unsettled }: Row): RowIndex => ({
  on: establishedOn, status, ...(nextDue !== undefined && { due: nextDue }), unsettled, names: [...mains, ...deputies]
})
