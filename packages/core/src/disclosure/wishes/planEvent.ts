/** Events that are planned, moved and held. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { dayItself, isLate } from "../publicationLimit.ts"
import { no, type Refusal } from "../Refusal.ts"
import { type Decided, type In, type Wish, wrongDay } from "./Wish.ts"

const onDay = (plannedOn: string, context: Context): Result.Result<Limit, Refusal> =>
  dayItself({ id: "event-day", title: "活动日期", startsOn: "计划举办之日" }, plannedOn, context.basisOf("interaction/activities"), context)

/** @internal */
export const planEvent = ({ kind, plannedOn, title, unit }: Wish<"PlanEvent">, context: Context): Decided => {
  const { number, today } = context
  if (plannedOn < today) return no("DayPast", plannedOn)
  if (number === undefined) return no("NumberMissing")
  return Result.map(onDay(plannedOn, context), (limit): ReadonlyArray<Fact> => [{ _tag: "EventPlanned", on: today, number, kind, title, unit, limit }])
}

/** @internal */
export const moveEvent = ({ plannedOn, reasons }: Wish<"MoveEvent">, { event }: In<"EventPlanned">, context: Context): Decided => {
  const { today } = context
  if (plannedOn < today) return no("DayPast", plannedOn)
  if (event.limit.clock.start === plannedOn) return Result.succeed([])
  return Result.map(onDay(plannedOn, context), (limit): ReadonlyArray<Fact> => [{ _tag: "EventMoved", on: today, reasons, limit }])
}

/** @internal */
export const holdEvent = ({ gist, on, participants }: Wish<"HoldEvent">, { event }: In<"EventPlanned">, { today }: Context): Decided =>
  wrongDay(on, today, event.plannedAt) ?? Result.succeed([{ _tag: "EventHeld", on, gist, participants, ...isLate(event.limit, on) }])
