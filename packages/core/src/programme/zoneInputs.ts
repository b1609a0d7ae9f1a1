/** What the matters of a year say of one zone, for its appraisal: milestones of its site, marks of supervisions, and tallies of registers. */
import type { Count } from "../rules/Room.ts"
import type { AppraisedZone, Tally } from "./AppraisalInputs.ts"
import type { State } from "./State.ts"
import { taskStanding } from "./taskStanding.ts"

/** What is known of a zone, as it comes. */
export interface ZoneRecords {
  /** The site's name in the programme. */
  readonly zone: string
  readonly year: number
  /** The day as of which milestones are judged. */
  readonly on: string
  /** Matters of this room: those of other sites and other years are left out. */
  readonly matters: ReadonlyArray<State>
  /** The last inspection of the year; its points are `scoreOf`'s, which has none where too little was looked at. */
  readonly inspection?: { readonly on: string; readonly points: number | undefined }
  /** What the registers of the zone count; other years are left out. */
  readonly counts: ReadonlyArray<Count>
}

/** Adds counts up: in all, and by each distinction. */
const tally = (counts: ReadonlyArray<Count>): ReadonlyArray<Tally> => {
  const tallies = new Map<string, Tally>()
  const add = (key: ReadonlyArray<string>, told: Omit<Tally, "times">, times: number): void => {
    const name = JSON.stringify(key)
    tallies.set(name, { ...told, times: (tallies.get(name)?.times ?? 0) + times })
  }
  for (const { by = {}, times = 1, what } of counts) {
    add([what], { what }, times)
    for (const [distinction, as] of Object.entries(by)) add([what, distinction, as], { what, by: distinction, as }, times)
  }
  return [...tallies.values()]
}

/**
 * Gathers what an appraisal needs of one zone. Milestones count in the year in which they were due, criticism and bonus points in the
 * year in which they were given; what was withdrawn does not count.
 *
 * @basis 隆阳区通知五（四）、榆林市通知六
 * @example
 * ```ts
 * import { zoneInputs } from "@zone/core/programme"
 *
 * const counts = [{ on: "2026-03-02", what: "送达答复", by: { 是否按期: "按期" } }, { on: "2025-12-30", what: "送达答复", by: { 是否按期: "逾期" } }]
 * zoneInputs({ zone: "示例中心", year: 2026, on: "2026-12-31", matters: [], counts }).tallies
 * // => [{ what: "送达答复", times: 1 }, { what: "送达答复", by: "是否按期", as: "按期", times: 1 }]
 * ```
 */
export const zoneInputs = ({ counts, inspection, matters, on, year, zone }: ZoneRecords): AppraisedZone => {
  const isInYear = (day: string): boolean => day.startsWith(`${year}-`)
  const standings = matters.flatMap((state) => ((state._tag === "Building" || state._tag === "Built") && state.site.site === zone ? state.site.tasks : []))
    .flatMap((task) => (task.limit && "date" in task.limit.due && isInYear(task.limit.due.date) ? [taskStanding(task, on)] : []))
  const marks = matters.flatMap((state) => (state._tag === "Supervising" || state._tag === "Closed" ? state.campaign.marks : []))
    .filter((mark) => mark.site === zone && !mark.withdrawn && isInYear(mark.on))
  const many = (standing: string): number => standings.filter((each) => each === standing).length
  return {
    zone,
    ...(inspection?.points !== undefined && isInYear(inspection.on) && { inspection: { on: inspection.on, points: inspection.points } }),
    milestones: { inTime: many("inTime"), late: many("late"), overdue: many("overdue") },
    tallies: tally(counts.filter((each) => isInYear(each.on))),
    criticisms: marks.flatMap((mark) => (mark.kind === "criticism" ? [{ on: mark.on, reason: mark.reason }] : [])),
    bonuses: marks.flatMap(({ kind, on: day, points, reason }) => (kind === "bonus" && points !== undefined ? [{ on: day, reason, points }] : []))
  }
}
