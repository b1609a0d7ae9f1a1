/** What a roster holds, opened, as the papers of the two lists take it. */
import type { Personal } from "../terms/Personal.ts"
import type { State } from "./State.ts"

/** A list of staff, or of communities; what is not filled in is empty. */
export interface FilledRoster {
  readonly unit: string
  readonly staff: ReadonlyArray<{ readonly name: string; readonly phone: string; readonly remark: string }>
  readonly communities: ReadonlyArray<{ readonly community: string; readonly contact: string; readonly phone: string; readonly remark: string }>
}

/**
 * Fills the papers `staffList` (with `staff`) and `communityList` (with `communities`) of `@zone/core/paper` from a roster. `open` is the
 * vault's, for somebody who may see names and numbers. Nothing where nothing was handed in.
 *
 * @basis 江北区方案附件1、附件2
 * @example
 * ```ts
 * import { fillRoster } from "@zone/core/programme"
 *
 * fillRoster({ _tag: "Nothing" }, ({ sealed }) => sealed) // => undefined
 * ```
 */
export const fillRoster = (state: State, open: (sealed: Personal) => string): FilledRoster | undefined => {
  if (state._tag !== "Submitted" && state._tag !== "Returned" && state._tag !== "Accepted") return undefined
  const { roster: { unit }, submission: { entries } } = state
  const opened = (value: Personal | undefined): string => (value ? open(value) : "")
  const lines = entries.map(({ community, name, phone, remark = "" }) => ({ community, name: opened(name), phone: opened(phone), remark }))
  return {
    unit,
    staff: lines.map(({ name, phone, remark }) => ({ name, phone, remark })),
    communities: lines.flatMap(({ community, name, phone, remark }) => (community === undefined ? [] : [{ community, contact: name, phone, remark }]))
  }
}
