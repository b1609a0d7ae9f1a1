/** The facility sheet as whoever asks may see it: wishes as they may have them, days as they are left. It names nobody. */
import type { KeptState } from "@zone/core/desk"
import { facilitySheetOf, type State } from "@zone/core/facility"
import type { Offer } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import type { FacilitySheet, SheetOffer } from "../api/SheetsGroup.ts"
import { Office } from "../office/Office.ts"
import { owedOf } from "../show/owedOf.ts"
import { type Looking, offersIn, zonesIn } from "./Looking.ts"

/** The room of facilities. */
export const FACILITY = "facility"

/** @internal */
export const drawFacilitySheet = Effect.fnUntraced(function*(kept: ReadonlyArray<KeptState<unknown>>, looking: Looking) {
  const { law, options, roomOf } = yield* Office
  const { room } = yield* roomOf(FACILITY)
  const { at, context, zone } = looking
  const own = kept.filter((each) => each.zone === zone)
  const states = new Map(own.map((each) => [each.id, each]))
  const sheet = facilitySheetOf(own.map(({ id, state }) => ({ id, state: state as State })), at, context)
  const offeredTo = (id: string) => offersIn(room, states.get(id)!.state, looking)
  const line = <Line extends { readonly id: string; readonly offers: ReadonlyArray<Offer> }>(each: Line): Omit<Line, "offers"> & { readonly version: number; readonly offers: ReadonlyArray<SheetOffer> } =>
    ({ ...each, version: states.get(each.id)!.version, offers: offeredTo(each.id)(each.offers) })
  const begins = offersIn(room, room.initial, looking)
  return {
    today: sheet.today, zone, zones: zonesIn(options.zone, kept),
    assets: sheet.assets.map(line), disposed: sheet.disposed.map(line), stocks: sheet.stocks.map(line),
    rounds: sheet.rounds.map(({ findings, next, ...round }) => {
      const { workingDaysLeft } = owedOf({ what: round.title, owedBy: "clerk", basis: round.basis, due: next.due }, law, context.today)
      return {
        ...line(round), due: next.due, ...(workingDaysLeft !== undefined && { workingDaysLeft }),
        findings: findings.map(({ offers, ...finding }) => ({ ...finding, offers: offeredTo(round.id)(offers) }))
      }
    }),
    materials: sheet.materials.map(({ through, version: edition, ...material }) => ({ ...line(material), edition, ...(through && { through: through.due }) })),
    opening: sheet.opening.map(({ today: spans, ...opening }) => ({ ...line(opening), ...(spans && { spans }) })),
    needs: sheet.needs.map(({ begins: offers, ...need }) => ({ ...need, offers: begins(offers) }))
  } satisfies FacilitySheet
})
