/** A supervision of many sites: visits and what they find, orders with a day, reports, rechecks, criticism and bonus points. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { no, type Refusal } from "../Refusal.ts"
import type { Campaign, Found } from "../State.ts"
import { asRead, type Decided, type In, isLate, numberOf, reckoned, ruleOn, twice, type Wish, wrongDay } from "./Wish.ts"

type Stage = Found["_tag"]

/** @internal */
export const openSupervision = ({ on, requirement, sites, title }: Wish<"OpenSupervision">, context: Context): Decided => {
  const wrong = wrongDay(on, context)
  if (wrong) return wrong
  const again = twice(sites)
  if (again.length > 0) return no("NamedTwice", context, again.join("、"))
  return Result.gen(function*() {
    const number = yield* numberOf(context)
    const { basis } = yield* ruleOn(requirement, context)
    return [{ _tag: "SupervisionOpened", on, number, title, sites, basis: basis[0] }]
  })
}

/** @internal */
export const recordVisit = ({ findings, on, site }: Wish<"RecordVisit">, { campaign }: In<"Supervising">, context: Context): Decided => {
  if (!campaign.sites.includes(site)) return no("SiteUnknown", context, site)
  const wrong = wrongDay(on, context, campaign.on)
  if (wrong) return wrong
  const known = twice([...campaign.findings, ...findings].map(({ id }) => id))
  return known.length > 0 ? no("FindingKnown", context, known.join("、")) : Result.succeed([{ _tag: "SiteVisited", on, site, findings }])
}

/** Why findings cannot be dealt with: named twice, unknown, or at a stage that does not allow it. */
const obstacle = (
  ids: ReadonlyArray<string>, { findings }: Campaign, not: { readonly [stage in Stage]: Refusal["_tag"] | undefined }, context: Context
): Result.Result<never, Refusal> | undefined => {
  const again = twice(ids)
  if (again.length > 0) return no("NamedTwice", context, again.join("、"))
  const stages = new Map(findings.map(({ _tag, id }) => [id, _tag]))
  const unknown = ids.filter((id) => !stages.has(id))
  if (unknown.length > 0) return no("FindingUnknown", context, unknown.join("、"))
  const refused = ids.flatMap((id) => {
    const tag = not[stages.get(id)!]
    return tag ? [{ id, tag }] : []
  })
  const [first] = refused
  return first && no(first.tag, context, refused.filter(({ tag }) => tag === first.tag).map(({ id }) => id).join("、"))
}

/** Of some findings, what one of them says; the latest day of it is what a later step may not go before. */
const latest = ({ findings }: Campaign, ids: ReadonlyArray<string>, day: (found: Found) => string | undefined): string | undefined =>
  findings.flatMap((found) => (ids.includes(found.id) ? [day(found) ?? ""] : [])).toSorted().at(-1)

/** @internal */
export const orderMending = ({ findings, who, workingDays }: Wish<"OrderMending">, { campaign }: In<"Supervising">, context: Context): Decided => {
  const wrong = obstacle(findings, campaign, { Open: undefined, Ordered: "AlreadyOrdered", Reported: "AlreadyOrdered", Passed: "AlreadyPassed" }, context)
  if (wrong) return wrong
  // how long is for whoever orders it; the clauses only say that it is mended
  return Result.map(reckoned(context.limitAfter({ workingDays, basis: asRead(campaign.basis) }, context.today), context), (limit) =>
    [{ _tag: "MendingOrdered", on: context.today, findings, who, limit }])
}

/** @internal */
export const reportMended = ({ findings, on }: Wish<"ReportMended">, { campaign }: In<"Supervising">, context: Context): Decided => {
  const wrong = obstacle(findings, campaign, { Open: "NotOrdered", Ordered: undefined, Reported: "AlreadyReported", Passed: "AlreadyPassed" }, context)
    ?? wrongDay(on, context, latest(campaign, findings, (found) => (found._tag === "Ordered" ? found.orderedOn : undefined)))
  if (wrong) return wrong
  const late = campaign.findings.flatMap((found) => (found._tag === "Ordered" && findings.includes(found.id) && isLate(found.limit, on) ? [found.id] : []))
  return Result.succeed([{ _tag: "MendingReported", on, findings, late }])
}

/** @internal */
export const recheckMended = ({ failed, on, passed }: Wish<"RecheckMended">, { campaign }: In<"Supervising">, context: Context): Decided => {
  const named = [...passed, ...failed]
  if (named.length === 0) return no("NothingNamed", context)
  return obstacle(named, campaign, { Open: "NotReported", Ordered: "NotReported", Reported: undefined, Passed: "AlreadyPassed" }, context)
    ?? wrongDay(on, context, latest(campaign, named, (found) => (found._tag === "Reported" ? found.reportedOn : undefined)))
    ?? Result.succeed([{ _tag: "MendingRechecked", on, passed, failed }])
}

/** @internal */
export const giveMark = (command: Wish<"Criticise" | "AddBonus">, { campaign }: In<"Supervising">, context: Context): Decided => {
  const { id, reason, requirement, site } = command
  if (!campaign.sites.includes(site)) return no("SiteUnknown", context, site)
  if (campaign.marks.some((mark) => mark.id === id)) return no("MarkKnown", context, id)
  const on = context.today
  return Result.flatMap(ruleOn(requirement, context), ({ basis: [basis] }): Decided => {
    if (command._tag === "AddBonus") return Result.succeed([{ _tag: "MarkGiven", mark: { id, kind: "bonus", site, on, reason, points: command.points, basis: asRead(basis) } }])
    if (!campaign.findings.some((found) => found.site === site)) return no("NothingFound", context, site)
    return Result.succeed([{ _tag: "MarkGiven", mark: { id, kind: "criticism", site, on, reason, basis } }])
  })
}

/** @internal */
export const withdrawMark = ({ id, reason }: Wish<"WithdrawMark">, { campaign }: In<"Supervising" | "Closed">, context: Context): Decided => {
  const mark = campaign.marks.find((each) => each.id === id)
  if (!mark) return no("MarkUnknown", context, id)
  return mark.withdrawn ? no("MarkAlreadyWithdrawn", context, id) : Result.succeed([{ _tag: "MarkWithdrawn", on: context.today, id, reason }])
}

/** @internal */
export const closeSupervision = ({ campaign: { findings, sites, visits } }: In<"Supervising">, context: Context): Decided => {
  const notVisited = sites.filter((site) => !visits.some((visit) => visit.site === site))
  if (notVisited.length > 0) return no("SiteNotVisited", context, notVisited.join("、"))
  const open = findings.filter(({ _tag }) => _tag !== "Passed")
  return open.length > 0 ? no("NotSettled", context, open.map(({ id }) => id).join("、")) : Result.succeed([{ _tag: "SupervisionClosed", on: context.today }])
}
