/** What comes round again: the guide, the catalogue, the same on line and off; and the guide on the day a channel opens. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { dayItself, isLate, missedRounds, startInterval } from "../publicationLimit.ts"
import type { DisclosureInterval } from "../DisclosureInterval.ts"
import { no, type Refusal } from "../Refusal.ts"
import type { Upkeep } from "../State.ts"
import { expectedBy, upkeepRule } from "../upkeepRule.ts"
import type { DisclosureUpkeep } from "../DisclosureUpkeep.ts"
import { type Decided, type In, twice, type Wish, wrongDay } from "./Wish.ts"

type Running = In<"UpkeepRunning">

/** The rules say 定期; how long that is, who keeps it up sets ⚖. */
const round = (kind: DisclosureUpkeep, every: DisclosureInterval, basis: Limit["due"]["basis"], context: Context) => (from: string): Result.Result<Limit, Refusal> =>
  startInterval(every, upkeepRule(kind, context)?.basis[0] ?? basis, from, context)

/** @internal */
export const beginUpkeep = ({ every, from, kind, unit }: Wish<"BeginUpkeep">, context: Context): Decided => {
  const { number, today } = context
  if (from > today) return no("DayToCome", from)
  if (number === undefined) return no("NumberMissing")
  const rule = upkeepRule(kind, context)
  if (!rule) return no("NoSuchDuty")
  return Result.map(startInterval(every, rule.basis[0], from, context), (limit): ReadonlyArray<Fact> => [
    { _tag: "UpkeepBegun", on: today, number, kind, unit, every, expected: expectedBy(kind, context), limit }
  ])
}

/** @internal */
export const recordUpkeep = ({ faults, note, on, seen }: Wish<"RecordUpkeep">, { upkeep }: Running, context: Context): Decided => {
  const { every, expected, kind, limit } = upkeep
  if (expected.length > 0 && !seen) return no("SeenMissing", expected.join("、"), limit.due.basis)
  const wrong = wrongDay(on, context.today, upkeep.lastOn)
  if (wrong) return wrong
  const known = twice([...upkeep.faults, ...faults].map(({ id }) => id))
  if (known !== undefined) return no("FaultKnown", known)
  const missing = expected.filter((each) => !(seen ?? []).includes(each))
  const next = round(kind, every, limit.due.basis, context)
  return Result.map(next(on), (following): ReadonlyArray<Fact> => [{
    _tag: "UpkeepDone", on, missing, faults, basis: limit.due.basis, ...(note !== undefined && { note }), ...missedRounds(limit, next, on), limit: following
  }])
}

/** @internal */
export const recordUpkeepMended = ({ id, on }: Wish<"RecordMended">, { upkeep }: Running, { today }: Context): Decided => {
  if (!upkeep.faults.some((fault) => fault.id === id)) return no("FaultUnknown", id)
  return wrongDay(on, today, upkeep.rounds[0]?.on ?? upkeep.begunOn) ?? Result.succeed([{ _tag: "Mended", on, id }])
}

const openedIn = ({ channels }: Upkeep, id: string): Upkeep["channels"][number] | undefined => channels.find((each) => each.id === id && each.updatedOn === undefined)

/** 同步: on the day itself ⚖. @internal */
export const openChannel = ({ channel, id, on }: Wish<"OpenChannel">, { upkeep }: Running, context: Context): Decided => {
  if (upkeep.kind !== "guide") return no("NotTheGuide")
  if (on > context.today) return no("DayToCome", on)
  if (upkeep.channels.some((each) => each.id === id)) return no("ChannelKnown", id)
  const basis = context.basisOf("intake/guide-update")
  return Result.map(dayItself({ id: "guide-update", title: "指南同步更新", startsOn: "渠道开通之日" }, on, basis, context), (limit): ReadonlyArray<Fact> => [
    { _tag: "ChannelOpened", on, id, channel, limit }
  ])
}

/** @internal */
export const recordGuideUpdate = ({ id, on }: Wish<"RecordGuideUpdate">, { upkeep }: Running, { today }: Context): Decided => {
  const opened = openedIn(upkeep, id)
  if (!opened) return no("ChannelUnknown", id)
  return wrongDay(on, today, opened.on) ?? Result.succeed([{ _tag: "GuideUpdated", on, id, ...isLate(opened.limit, on) }])
}
