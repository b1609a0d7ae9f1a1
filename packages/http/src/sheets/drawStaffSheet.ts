/** The staff sheet as whoever asks may see it: names as their role sees them, wishes as they may have them. */
import type { KeptState } from "@zone/core/desk"
import { type DutyPost, dutySheetOf, type State } from "@zone/core/staffing"
import * as Effect from "effect/Effect"
import type { PostShown, StaffSheet } from "../api/SheetsGroup.ts"
import { Office } from "../office/Office.ts"
import { owedOf } from "../show/owedOf.ts"
import { type Show, showEach } from "../show/showPersonal.ts"
import { kindOfDay } from "../zone/openingDays.ts"
import { type Looking, offersIn, zonesIn } from "./Looking.ts"

/** The room of posts. */
export const STAFFING = "staffing"

/** @internal */
export const drawStaffSheet = Effect.fnUntraced(function*(kept: ReadonlyArray<KeptState<unknown>>, looking: Looking) {
  const { agency, law, options, roomOf } = yield* Office
  const { desk, room } = yield* roomOf(STAFFING)
  const { actor, at, context, zone } = looking
  const own = kept.filter((each) => each.zone === zone)
  const states = new Map(own.map((each) => [each.id, each]))
  const { days, gaps, posts } = dutySheetOf(own.map(({ id, state }) => ({ id, state: state as State })), at, context)
  const shows = yield* showEach(desk, posts.map(({ holders, id }) => [{ agency, actor, why: "查看人员一览", matter: id }, holders.map(({ name }) => ({ personal: name, kind: "name" }))]))

  const postOf = (post: DutyPost, show: Show): PostShown => {
    const { absences, holders, id, owed, ...rest } = post
    const { state, version } = states.get(id)!
    const offered = offersIn(room, state, looking)
    return {
      ...rest, id, version, offers: offered(post.offers),
      holders: holders.map(({ appraisal, name, offers, ...holder }) => ({ ...holder, name: show(name, "name"), ...(appraisal && { appraisal: appraisal.due }), offers: offered(offers) })),
      absences: absences.map(({ back, offers, ...absence }) => ({ ...absence, ...(back && { back: back.due }), offers: offered(offers) })),
      owed: owed.map((each) => owedOf(each, law, context.today))
    }
  }
  const begins = offersIn(room, room.initial, looking)
  return {
    today: context.today, time: at.slice(11, 16), zone, zones: zonesIn(options.zone, kept),
    days: days.map((day) => ({ day, ...kindOfDay(day, law.forecast ?? law.calendar) })),
    posts: posts.map((post, i) => postOf(post, shows[i]!)),
    gaps: gaps.map((gap) => ({ ...gap, offers: begins([{ wish: "EstablishPost", given: { item: gap.item } }]) }))
  } satisfies StaffSheet
})
