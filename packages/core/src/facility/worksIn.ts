/** Whether a day is worked, as far as a room can tell without a calendar of its own. */
import * as Result from "effect/Result"
import type { Term } from "../calendar/Term.ts"
import type { OpeningHours } from "../rules/OpeningHours.ts"
import type { Context } from "../rules/Room.ts"

/** From the reckoning of a term of one working day that counts its first day; nothing where nobody can tell. @internal */
export const worksIn = (context: Context, basis: OpeningHours["basis"]) => (day: string): boolean | undefined => {
  const term: Term = { id: "working-day", title: "工作日", length: 1, unit: "workingDay", startsOn: "该日", countsFirstDay: { value: true, basis }, basis }
  const limit = context.limit({ term, start: day, effects: [] })
  return Result.isFailure(limit) || limit.success.due.certainty === "undetermined" ? undefined : limit.success.due.date === day
}
