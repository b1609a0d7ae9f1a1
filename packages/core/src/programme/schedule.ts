/** The programme as a chart in time: a bar for each task of each site, as plain values. */
import type { Basis } from "../terms/Basis.ts"
import type { State } from "./State.ts"
import { type TaskStanding, taskStanding } from "./taskStanding.ts"

/** A bar of the chart. Days are `YYYY-MM-DD` in China. */
export interface ScheduleBar {
  readonly number: string
  readonly site: string
  /** Who leads there. */
  readonly lead: string
  readonly pilot: boolean
  /** What is done, in the pack's words. */
  readonly step: string
  /** The step that it belongs to, as the place calls it. */
  readonly stage?: string
  /** When it can begin: the day on which the step before was done, or is due; the day of the plan where there is none. */
  readonly from: string
  /** Until when; left out where nothing says so. */
  readonly by?: string
  readonly done?: string
  readonly standing: TaskStanding
  readonly basis: Basis
}

/**
 * Draws up the schedule of sites as of a day, those planned first coming first; other matters and dropped sites have no bars.
 *
 * @basis 江北区方案三：工作步骤及安排
 * @example
 * ```ts
 * import { schedule } from "@zone/core/programme"
 *
 * schedule([{ _tag: "Nothing" }], "2026-11-29") // => []
 * ```
 */
export const schedule = (states: ReadonlyArray<State>, on: string): ReadonlyArray<ScheduleBar> =>
  states.flatMap((state) => (state._tag === "Building" || state._tag === "Built" ? [state.site] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap(({ number, on: plannedOn, pilot, site, tasks, units: { lead } }) => {
      let begins = plannedOn
      return tasks.map((task): ScheduleBar => {
        const { basis, done, limit, stage, step, what } = task
        const by = limit && "date" in limit.due ? limit.due.date : undefined
        const from = step === undefined ? plannedOn : begins
        if (step !== undefined) begins = done?.on ?? by ?? begins
        return {
          number, site, lead, pilot: pilot !== undefined, step: what, ...(stage !== undefined && { stage }), from, ...(by !== undefined && { by }), ...(done && { done: done.on }),
          standing: taskStanding(task, on), basis
        }
      })
    })
