/** Folds the facilities of a zone into its facility sheet. */
import { addDays } from "../calendar/addDays.ts"
import { freshId, type Offer, pressIf } from "../rules/Offer.ts"
import { openingBy } from "../rules/openingOn.ts"
import type { Context, Limit } from "../rules/Room.ts"
import type { AssetLine, FacilitySheet, MaterialLine, OpeningLine, RoundLine, StockLine } from "./FacilitySheet.ts"
import { findNeeds } from "./findNeeds.ts"
import { row } from "./row.ts"
import { type Asset, type Fault, type Material, openChanges, openFaults, type OpeningTimes, type Round, type State, type Stock } from "./State.ts"
import { worksIn } from "./worksIn.ts"

/** How many days a sheet looks ahead, today included. */
const AHEAD = 14

const dayOf = ({ due }: Limit): string | undefined => (due.certainty === "undetermined" ? undefined : due.date)

const stageOf = ({ again, calledOn, repairedOn }: Fault): AssetLine["troubles"][number]["stage"] =>
  repairedOn !== undefined ? "repaired" : calledOn !== undefined ? "called" : again > 0 ? "again" : "reported"

/** What comes next of a fault: the call, the repair, the check. */
const NEXT = { reported: "CallVendor", again: "CallVendor", called: "RecordRepair", repaired: "VerifyRepair", changed: "SettleChange" } as const

const assetLine = (id: string, asset: Asset, state: State): AssetLine => {
  const { assetNumber, changes, disposed, faults, item, keeper, model, place, title } = asset
  const troubles: AssetLine["troubles"] = disposed ? [] : [
    ...openFaults(asset).map((each) => ({ id: each.id, what: each.what, since: each.on, stage: stageOf(each) })),
    ...openChanges(asset).map((each) => ({ id: each.id, what: each.what, since: each.foundOn ?? asset.on, stage: "changed" as const }))
  ]
  const known = [...faults, ...changes].map((each) => each.id)
  const offers: ReadonlyArray<Offer> = disposed ? [] : [
    ...troubles.map(({ id: given, stage }) => ({ wish: NEXT[stage], given: { id: given }, pressing: true as const })),
    { wish: "ReportFault", given: { id: freshId("f", known) } },
    { wish: "RecordUpkeep", given: {} },
    { wish: "ReportChange", given: { id: freshId("g", known) } },
    { wish: "ChangeKeeper", given: {} }
  ]
  return {
    id, item, title, assetNumber, keeper, troubles, offers, faults: faults.length, status: row(state)?.status ?? "inOrder",
    ...(model !== undefined && { model }), ...(place !== undefined && { place }), ...(disposed && { disposedOn: disposed.on })
  }
}

const roundLine = (id: string, { basis, done, findings, interval, next, rule, title }: Round, today: string): RoundLine => {
  const last = done.at(-1)
  const due = dayOf(next)
  return {
    id, rule, title, interval, basis, next,
    ...(last && { last: { on: last.on, by: last.by } }),
    standing: last?.on === today ? "done" : due === undefined ? "undetermined" : due < today ? "overdue" : due === today ? "today" : "later",
    findings: findings.flatMap((each) => (each.solvedOn === undefined ? [{ id: each.id, what: each.what, on: each.on, offers: [{ wish: "SolveFinding", given: { id: each.id }, pressing: true as const }] }] : [])),
    offers: [{ wish: "RecordRound", given: {} }]
  }
}

const stockLine = (id: string, { basis, count, item, make, movedOn, reorderAt, title }: Stock): StockLine => ({
  id, item, title, count, reorderAt, movedOn, basis, low: count < reorderAt, ...(make !== undefined && { make }),
  offers: [{ wish: "TakeStock", given: {} }, pressIf(count < reorderAt, { wish: "Restock", given: {} }), { wish: "CountStock", given: { count } }]
})

const materialLine = (id: string, { basis, item, outdated, shownOn, source, through, title, version }: Material, today: string): MaterialLine => {
  const last = through && dayOf(through)
  const standing = outdated ? "outdated" : last === undefined ? "current" : last < today ? "expired" : last < addDays(today, AHEAD) ? "expiring" : "current"
  return {
    id, item, title, version, source, shownOn, basis, standing, ...(through && { through }), ...(outdated && { outdated }),
    offers: [pressIf(standing !== "current", { wish: "ReplaceMaterial", given: { source } }), ...(outdated ? [] : [{ wish: "MarkOutdated", given: {} }]), { wish: "RemoveMaterial", given: {} }]
  }
}

/** `now` is the time of day, which an opening or a closing would be recorded with. */
const openingLine = (id: string, { days, hours, title }: OpeningTimes, today: string, now: string, context: Context): OpeningLine => {
  const last = days.at(-1)
  const open = last !== undefined && last.closed === undefined
  const told = openingBy(hours, today, worksIn(context, hours.basis))
  return {
    id, title, basis: hours.basis, leftOpen: open && last.on < today,
    ...(told && { today: told.spans }), ...(told?.exception && { reason: told.exception.reason }),
    ...(last && {
      last: {
        on: last.on, opened: last.opened, openedBy: last.openedBy,
        ...(last.closed !== undefined && { closed: last.closed.slice(-5) }), ...(last.late !== undefined && { late: last.late }), ...(last.early !== undefined && { early: last.early })
      }
    }),
    coming: hours.exceptions.filter(({ through }) => through >= today).map(({ from, reason, spans, through }) => ({ from, through, spans, reason })),
    offers: [
      ...(open ? [{ wish: "RecordClosing", given: { time: now }, pressing: true as const }] : last?.on === today ? [] : [{ wish: "RecordOpening", given: { time: now }, pressing: true as const }]),
      { wish: "AnnounceException", given: {} },
      { wish: "SetHours", given: {} }
    ]
  }
}

/**
 * The facility sheet of a zone at a moment, `YYYY-MM-DDTHH:MM` in China: how everything stands that is looked after, and what the rules ask for
 * with what is missing. Of what has ended only the assets are told, by themselves.
 *
 * @basis 濯水府发〔2021〕66号附件3
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf } from "@zone/core/desk"
 * import { facilitySheetOf } from "@zone/core/facility"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const context = contextOf({ book, calendar: chinaCalendar }, { today: "2026-11-23", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
 * const { needs } = facilitySheetOf([], "2026-11-23T09:00", context)
 * needs.find(({ rule }) => rule === "query/printer")?.standing // => "missing"
 * ```
 */
export const facilitySheetOf = (matters: ReadonlyArray<{ readonly id: string; readonly state: State }>, at: string, context: Context): FacilitySheet => {
  const [today, now] = [at.slice(0, 10), at.slice(11, 16)]
  const all = matters.flatMap(({ id, state }) => (state._tag === "Asset" ? [assetLine(id, state.asset, state)] : []))
  const sheet = {
    today,
    assets: all.filter(({ disposedOn }) => disposedOn === undefined),
    disposed: all.filter(({ disposedOn }) => disposedOn !== undefined),
    rounds: matters.flatMap(({ id, state }) => (state._tag === "Round" && !state.round.ended ? [roundLine(id, state.round, today)] : [])),
    stocks: matters.flatMap(({ id, state }) => (state._tag === "Stock" && !state.stock.closed ? [stockLine(id, state.stock)] : [])),
    materials: matters.flatMap(({ id, state }) => (state._tag === "Material" && !state.material.removed ? [materialLine(id, state.material, today)] : [])),
    opening: matters.flatMap(({ id, state }) => (state._tag === "Opening" ? [openingLine(id, state.opening, today, now, context)] : []))
  }
  return { ...sheet, needs: findNeeds(sheet, context) }
}
