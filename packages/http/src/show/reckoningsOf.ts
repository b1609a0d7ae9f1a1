/** How each due date of a matter was counted, day by day, with the notice that settles each day. */
import { dueDate, explain, explanationColumns } from "@zone/core/calendar"
import type { Law } from "@zone/core/desk"
import type { Obligation } from "@zone/core/rules"
import * as Result from "effect/Result"
import type { Reckoned } from "../api/MatterShown.ts"

/** On the notices, and where they end before it, on the forecast; nothing is told that is not the date that was fixed. @internal */
export const reckoningsOf = (obligations: ReadonlyArray<Obligation>, { calendar, forecast }: Law): ReadonlyArray<Reckoned> =>
  obligations.flatMap(({ basis, clock, due, what }): ReadonlyArray<Reckoned> => {
    if (due === undefined) return []
    const common = { what, due, basis, columns: explanationColumns, rows: [] }
    if (clock === undefined || !("date" in due)) return [common]
    const settled = dueDate(clock, calendar)
    const counted = Result.isSuccess(settled) || forecast === undefined ? settled : dueDate(clock, forecast)
    if (Result.isFailure(counted) || counted.success.date !== due.date) return [common]
    const { rows, text } = explain(counted.success)
    return [{ ...common, text, rows }]
  })
