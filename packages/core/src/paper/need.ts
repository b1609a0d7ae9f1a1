/** Checks of what is handed in for a paper: each tells what is wrong, or nothing. */
import { isPlainDate } from "../calendar/PlainDate.ts"
import type { Due, Undetermined } from "../rules/Room.ts"
import type { PaperFault } from "./PaperRefusal.ts"

/** Nothing, or what is wrong. @internal */
export type Needed = PaperFault | undefined

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ""

/** A text that must be there. @internal */
export const need = (field: string, label: string, value: string | undefined): Needed =>
  isBlank(value) ? { field, label, problem: "missing", expected: `写明${label}` } : undefined

/** A text that may be left out, and is not blank where it is there. @internal */
export const mayNeed = (field: string, label: string, value: string | undefined): Needed =>
  value === undefined ? undefined : need(field, label, value)

/** A day that must be there. @internal */
export const needDay = (field: string, label: string, value: string | undefined): Needed =>
  isBlank(value) ? need(field, label, value) : isPlainDate(value) ? undefined : { field, label, problem: "notADay", expected: "写成2026-11-22这样的日期" }

/** A day that may be left out. @internal */
export const mayNeedDay = (field: string, label: string, value: string | undefined): Needed =>
  value === undefined ? undefined : needDay(field, label, value)

/** A due date that is told, or not yet to be told, and may be left out. @internal */
export const needDue = (field: string, label: string, due: Due | Undetermined | undefined): Needed =>
  due === undefined ? undefined : due.certainty === "undetermined" ? needDay(`${field}.gap`, label, due.gap) : needDay(`${field}.date`, label, due.date)

/** A list that is not empty, and no entry of which is blank. @internal */
export const needEach = (field: string, label: string, values: ReadonlyArray<string>): ReadonlyArray<Needed> =>
  values.length === 0 ? [need(field, label, undefined)] : values.map((value, i) => need(`${field}[${i}]`, label, value))

/** Something that must hold. @internal */
export const needThat = (holds: boolean, field: string, label: string, expected: string): Needed =>
  holds ? undefined : { field, label, problem: "unfit", expected }
