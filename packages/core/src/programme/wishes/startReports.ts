/** Sets up reports that recur, and records each round: the next one is counted from the beginning, so nothing shifts and nothing is skipped. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import { no, type Refusal } from "../Refusal.ts"
import { allowedFor } from "../ReportInterval.ts"
import type { Series } from "../State.ts"
import { type Decided, type In, isLate, numberOf, reckoned, ruleOf, type Wish, wrongDay } from "./Wish.ts"

/** The circumstance of the packs that tells pilots apart. */
const PILOT = "pilot"

/** Until when a round is owed, from the day before the first interval begins. */
const limitOfRound = (round: number, { basis, from, interval }: Pick<Series, "basis" | "from" | "interval">, context: Context): Result.Result<Limit, Refusal> =>
  reckoned(context.limitAfter(allowedFor(interval, round, basis), from), context)

/** @internal */
export const startReports = ({ from, interval, pilot, requirement: id, unit }: Wish<"StartReports">, context: Context): Decided =>
  Result.gen(function*() {
    const number = yield* numberOf(context)
    const { basis, requirement } = yield* ruleOf("Deadline", "NotRecurring", id, context)
    const { every, onlyIf, unless, what } = requirement
    if (every === undefined) return yield* no("NotRecurring", context, id)
    if ((onlyIf === PILOT && !pilot) || (unless === PILOT && pilot)) return yield* no("PilotDiffers", context, id)
    const limit = yield* limitOfRound(1, { basis, from, interval }, context)
    return [{ _tag: "ReportsStarted", on: context.today, number, unit, what, every, from, interval, pilot, basis, limit }]
  })

/** @internal */
export const recordReport = ({ on, title }: Wish<"RecordReport">, { series }: In<"Reporting">, context: Context): Decided => {
  const { before, from, limit, rounds } = series
  const last = rounds.findLast(({ _tag }) => _tag === "Reported")?.on
  const wrong = wrongDay(on, context, last ?? from)
  if (wrong) return wrong
  // a round begins on the day after the one before was owed: one report is no two
  if (before && "date" in before.due && on <= before.due.date) return no("RoundNotBegun", context, `上一期截至${before.due.date}`)
  return Result.map(limitOfRound(rounds.length + 2, series, context), (next) =>
    [{ _tag: "ReportRecorded", on, round: rounds.length + 1, title, late: isLate(limit, on), limit: next }])
}

/** @internal */
export const excuseRound = ({ reason }: Wish<"ExcuseRound">, { series }: In<"Reporting">, context: Context): Decided => {
  const { limit, rounds } = series
  if (!isLate(limit, context.today)) return no("RoundNotMissed", context, "date" in limit.due ? `本期截至${limit.due.date}` : undefined)
  return Result.map(limitOfRound(rounds.length + 2, series, context), (next) =>
    [{ _tag: "RoundExcused", on: context.today, round: rounds.length + 1, reason, limit: next }])
}

/** @internal */
export const endReports = ({ reason }: Wish<"EndReports">, { series: { limit, rounds } }: In<"Reporting">, context: Context): Decided =>
  isLate(limit, context.today) ? no("RoundOwed", context, `第${rounds.length + 1}期`) : Result.succeed([{ _tag: "ReportsEnded", on: context.today, reason }])
