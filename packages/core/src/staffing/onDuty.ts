/** Who is on duty at a post at a moment, of the past too: from the tenures, the time away and the standing in that are on record. */
import type { Personal } from "../terms/Personal.ts"
import type { PostPlace } from "./Tenure.ts"
import type { Absence, Holder, Post, State } from "./State.ts"

/** Somebody on duty; `coverFor` is the id of whom they stand in for. */
export interface OnDuty {
  readonly staff: string
  readonly name: Personal
  readonly place: PostPlace
  readonly coverFor?: string
}

/** Who is on duty at one post. */
export interface Duty {
  readonly item: string
  readonly title: string
  readonly onDuty: ReadonlyArray<OnDuty>
  /** The deputies who are there and stand in for nobody: they can take over. */
  readonly ready: ReadonlyArray<OnDuty>
  /** The ids of who is away from A岗 while nobody stands in. */
  readonly uncovered: ReadonlyArray<string>
}

const holds = (moment: string, { from, through }: { readonly from: string; readonly through?: string }): boolean =>
  from <= moment && (through === undefined || moment < through)

const isAway = (moment: string, { left, returned }: Absence): boolean => left !== undefined && left <= moment && (returned === undefined || moment < returned)

const dutyAt = ({ absences, holders, item, title }: Post, moment: string): Duty => {
  const here = holders.filter((each) => holds(moment, each))
  const away = absences.filter((each) => isAway(moment, each))
  const present = here.filter(({ staff }) => away.every((each) => each.staff !== staff))
  const told = ({ name, place, staff }: Holder): OnDuty => ({ staff, name, place })
  const stands = ({ covers }: Absence): Holder | undefined => {
    const by = covers.findLast((each) => holds(moment, each))?.by
    return present.find(({ staff }) => staff === by)
  }
  const absent = away.filter(({ staff }) => here.some((each) => each.staff === staff && each.place === "main"))
  const covers = absent.flatMap((each) => {
    const by = stands(each)
    return by ? [{ ...told(by), coverFor: each.staff }] : []
  })
  return {
    item, title,
    onDuty: [...present.filter(({ place }) => place === "main").map(told), ...covers],
    ready: present.filter(({ place, staff }) => place === "deputy" && covers.every((each) => each.staff !== staff)).map(told),
    uncovered: absent.filter((each) => !stands(each)).map(({ staff }) => staff)
  }
}

/**
 * Who is on duty at each post at a moment: who holds A岗 and is there, and who took over from those who are away. A deputy who took over
 * from nobody is ready, and not on duty. Posts that did not exist then are left out.
 *
 * @param at - a day `YYYY-MM-DD`, as it stood at its end, or a moment `YYYY-MM-DDTHH:MM`; civil time in China
 * @example
 * ```ts
 * import { onDuty } from "@zone/core/staffing"
 *
 * onDuty([], "2026-09-21T10:30") // => []
 * ```
 */
export const onDuty = (states: State | ReadonlyArray<State>, at: string): ReadonlyArray<Duty> => {
  const moment = at.includes("T") ? at : `${at}T24`
  const day = moment.slice(0, 10)
  const all: ReadonlyArray<State> = "_tag" in states ? [states] : states
  return all.flatMap((state) =>
    state._tag === "Nothing" || state.post.establishedOn > day || (state._tag === "Abolished" && state.on <= day) ? [] : [dutyAt(state.post, moment)])
}
