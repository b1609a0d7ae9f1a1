/** Folds the posts of a zone into its staff sheet. */
import { addDays } from "../calendar/addDays.ts"
import { freshId, type Offer, pressIf } from "../rules/Offer.ts"
import type { Context, Limit } from "../rules/Room.ts"
import { wantedOf } from "../rules/wantedOf.ts"
import type { DutyAbsence, DutyGap, DutyHolder, DutyMark, DutyPost, DutySheet } from "./DutySheet.ts"
import { type Lack, lacking, uncoveredNow } from "./lacking.ts"
import { meetNeeds } from "./meetNeeds.ts"
import { obligations } from "./obligations.ts"
import { onDuty } from "./onDuty.ts"
import { row } from "./row.ts"
import { type Absence, coverNow, inOffice, type Post, type State } from "./State.ts"

/** How many days a sheet looks ahead, today included: two weeks, as a roster on the wall does. */
const AHEAD = 14

const dayOf = (limit: Limit | undefined): string | undefined => (limit && limit.due.certainty !== "undetermined" ? limit.due.date : undefined)

const isOpen = ({ declinedOn, left, returned }: Absence): boolean => returned === undefined && (declinedOn === undefined || left !== undefined)

const stageOf = ({ approvedOn, left }: Absence): DutyAbsence["stage"] => (left !== undefined ? "away" : approvedOn !== undefined ? "approved" : "asked")

/** Whether time away takes in a day: until the day that was told, and until somebody is back where none was or where it has passed. */
const takesIn = (absence: Absence, day: string, today: string): boolean => {
  const { from, left } = absence
  const last = dayOf(absence.back)
  if (left === undefined) return from <= day && (last === undefined ? day === from : day <= last)
  return left.slice(0, 10) <= day && (last === undefined || day <= last || day === today)
}

const MARK = { away: "away", approved: "planned", asked: "asked" } as const satisfies { readonly [stage in DutyAbsence["stage"]]: DutyMark }

const markOn = (day: string, staff: string, since: string, absences: ReadonlyArray<Absence>, today: string): DutyMark => {
  if (day < since) return "none"
  const away = absences.filter((each) => takesIn(each, day, today))
  // what is certain comes before what is planned
  const own = away.filter((each) => each.staff === staff).map((each) => MARK[stageOf(each)]).toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))[0]
  return own ?? (away.some((each) => coverNow(each)?.by === staff) ? "covers" : "here")
}

const ORDER: ReadonlyArray<DutyMark> = ["away", "planned", "asked"]

const offersOfAbsence = ({ approvedOn, covers, declinedOn, id, kind, left }: Absence, uncovered: boolean, post: Post): ReadonlyArray<Offer> => {
  const undecided = approvedOn === undefined && declinedOn === undefined && (left === undefined || kind === "sudden")
  const given = { id }
  const [only, ...others] = inOffice(post).filter(({ place }) => place === "deputy")
  return [
    ...(undecided ? [{ wish: "ApproveAbsence", given, pressing: true as const }, { wish: "DeclineAbsence", given, pressing: true as const }] : []),
    ...(covers.some(({ through }) => through === undefined) ? [] : [pressIf(uncovered, { wish: "TakeOver", given: { ...given, ...(only && others.length === 0 && { by: only.staff }) } })]),
    left === undefined ? { wish: "Leave", given } : { wish: "Return", given }
  ]
}

const absenceOf = (absence: Absence, uncovered: ReadonlyArray<string>, post: Post): DutyAbsence => {
  const { back, from, id, kind, left, staff } = absence
  const by = coverNow(absence)?.by
  return {
    id, staff, kind, stage: stageOf(absence), from: left?.slice(0, 10) ?? from, ...(back && { back }), ...(by !== undefined && { by }), uncovered: uncovered.includes(id),
    offers: offersOfAbsence(absence, uncovered.includes(id), post)
  }
}

const offersOfHolder = (staff: string, { absences, records }: Post, isAway: boolean, shortfall: string | undefined): ReadonlyArray<Offer> => {
  const id = freshId("q", absences.map((each) => each.id))
  return [
    ...(isAway ? [] : [{ wish: "RequestAbsence", given: { id, staff } }, { wish: "RecordSuddenAbsence", given: { id, staff } }]),
    ...(shortfall === undefined ? [] : [{ wish: "MendShortfall", given: { staff, what: shortfall }, pressing: true as const }]),
    { wish: "RecordTraining", given: { "attendees.0": staff } },
    { wish: "RecordCertificate", given: { staff } },
    { wish: "Appraise", given: { id: freshId("r", records.map((each) => each.id)), staff } },
    { wish: "EndTenure", given: { staff } }
  ]
}

const holdersOf = (post: Post, lacks: ReadonlyArray<Lack>, at: string, days: ReadonlyArray<string>): ReadonlyArray<DutyHolder> => {
  const { absences, holders, records, trainings } = post
  const open = absences.filter(isOpen)
  const [duty] = onDuty({ _tag: "Kept", post }, at)
  return holders.flatMap((holder, nth): ReadonlyArray<DutyHolder> => {
    const { appraisal, certificates, from, name, place, shortfalls, staff, tenure, through } = holder
    if (through !== undefined) return []
    const on = duty?.onDuty.find((each) => each.staff === staff)
    const ready = duty?.ready.some((each) => each.staff === staff) === true
    const attended = trainings.filter(({ attendees }) => attendees.includes(staff)).toSorted((one, other) => (one.on < other.on ? -1 : 1))
    const last = attended.at(-1)
    const rated = records.findLast((each) => each._tag === "Appraisal" && each.kind === "yearly" && each.staff === staff)
    const now = on ? (on.coverFor === undefined ? "onDuty" : "covers") : ready ? "ready" : "away"
    return [{
      staff, name, path: `post.holders.${nth}.name`, place, tenure, since: from.slice(0, 10), now,
      ...(on?.coverFor !== undefined && { coverFor: on.coverFor }),
      lacks: lacks.filter((each) => each.staff === staff).map(({ basis, what }) => ({ what, basis })),
      certificates,
      ...(last && { training: { on: last.on, title: last.title, times: attended.length } }),
      ...(rated?._tag === "Appraisal" && { appraised: { on: rated.on, grade: rated.grade } }),
      ...(appraisal && { appraisal }),
      days: days.map((day) => markOn(day, staff, from.slice(0, 10), open, days[0]!)),
      offers: offersOfHolder(staff, post, now === "away", shortfalls.find(({ mendedOn }) => mendedOn === undefined)?.condition.what)
    }]
  })
}

const offersOfPost = ({ hearings, needs: { cover, hearing } }: Post, holders: ReadonlyArray<DutyHolder>, lacks: ReadonlyArray<Lack>): ReadonlyArray<Offer> => {
  const place = cover && holders.some((each) => each.place === "main") ? "deputy" : "main"
  return [
    pressIf(lacks.some(({ kind }) => kind === "number" || kind === "cover"), { wish: "Appoint", given: { place } }),
    { wish: "RecordTraining", given: {} },
    ...(hearing || hearings.length > 0 ? [{ wish: "HearReports", given: {} }] : []),
    { wish: "RenewNeeds", given: {} }
  ]
}

const postOf = (id: string, state: Extract<State, { readonly _tag: "Kept" }>, at: string, days: ReadonlyArray<string>): DutyPost => {
  const { post } = state
  const { absences, basis, item, ofZone, title } = post
  const lacks = lacking(post)
  const said = new Set(lacks.map(({ what }) => what))
  const uncovered = uncoveredNow(post)
  const holders = holdersOf(post, lacks, at, days)
  const status = row(state)?.status
  return {
    id, item, title, ofZone, basis, holders,
    status: status === "uncovered" || status === "understaffed" ? status : "staffed",
    absences: absences.filter(isOpen).map((each) => absenceOf(each, uncovered, post)),
    needs: meetNeeds(post, lacks),
    owed: obligations(state).filter(({ what }) => !said.has(what)),
    offers: offersOfPost(post, holders, lacks)
  }
}

/** The posts that the rules ask for, and that nobody has set up; what may be need not be. */
const gapsIn = (posts: ReadonlyArray<DutyPost>, { name, rules }: Context): ReadonlyArray<DutyGap> =>
  rules.flatMap(({ basis: [basis], check, requirement }): ReadonlyArray<DutyGap> => {
    if (requirement.kind !== "Post" || requirement.strength === "may" || posts.some(({ item }) => item === requirement.item)) return []
    const { item, strength } = requirement
    return [{ item, title: name("posts", item), what: wantedOf(check), strength, basis }]
  })

/**
 * The staff sheet of a zone at a moment, `YYYY-MM-DDTHH:MM` in China: its posts with what is lacking and owed at each, the posts that the rules
 * ask for and that are not there, and two weeks to come. What is no more is left out.
 *
 * @basis 濯水府发〔2021〕66号附件2
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf } from "@zone/core/desk"
 * import { resolve } from "@zone/core/rules"
 * import { dutySheetOf } from "@zone/core/staffing"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const context = contextOf({ book, calendar: chinaCalendar }, { today: "2026-11-23", actor: { id: "h-1", role: "head" }, agency: "a-1" })
 * const { days, gaps } = dutySheetOf([], "2026-11-23T09:00", context)
 * days.at(-1) // => "2026-12-06"
 * gaps.map(({ title }) => title)[0] // => "专区工作人员"
 * ```
 */
export const dutySheetOf = (matters: ReadonlyArray<{ readonly id: string; readonly state: State }>, at: string, context: Context): DutySheet => {
  const days = Array.from({ length: AHEAD }, (_, ahead) => addDays(at.slice(0, 10), ahead))
  const posts = matters.flatMap(({ id, state }) => (state._tag === "Kept" ? [postOf(id, state, at, days)] : []))
  return { at, days, posts, gaps: gapsIn(posts, context) }
}
