/** The line of an inspection in the register 检查整改台账: its day, how many requirements stand where, and the next due date. */
import type { RowIndex } from "../rules/Room.ts"
import type { State } from "./State.ts"

/** One line of the register. */
export interface Row {
  readonly inspectedOn: string
  readonly inspector: string
  /** The zone, where it was named, and what it came to. */
  readonly place?: string
  readonly points?: number
  readonly status: "inspected" | "underRectification" | "closed"
  /** How many requirements were found missing. */
  readonly missing: number
  readonly open: number
  readonly ordered: number
  readonly reported: number
  readonly passed: number
  readonly waived: number
  /** The earliest due date of what is ordered and not reported. */
  readonly due: string | undefined
}

const STATUS = { Inspected: "inspected", UnderRectification: "underRectification", Closed: "closed" } as const

/** @internal */
export const row = (state: State): Row | undefined => {
  if (state._tag === "Nothing") return undefined
  const { inspection: { inspector, on, place, points }, matters } = state
  const count = (tag: (typeof matters)[number]["_tag"]): number => matters.filter(({ _tag }) => _tag === tag).length
  return {
    inspectedOn: on,
    inspector,
    ...(place !== undefined && { place }),
    ...(points !== undefined && { points }),
    status: STATUS[state._tag],
    missing: matters.length,
    open: count("Open"),
    ordered: count("Ordered"),
    reported: count("Reported"),
    passed: count("Passed"),
    waived: count("Waived"),
    due: matters.flatMap((matter) => (matter._tag === "Ordered" ? [matter.due.date] : [])).toSorted()[0]
  }
}

/** The day is that of the inspection; nobody's name is in it. @internal */
export const indexOf = ({ due, inspectedOn, status }: Row): RowIndex => ({
  on: inspectedOn,
  status,
  ...(due !== undefined && { due }),
  unsettled: false,
  names: []
})
