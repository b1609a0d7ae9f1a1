/** Answers for the sheets of a zone. What posts and facilities there are is kept as it stands, and begun when somebody first asks. */
import { keepStates } from "@zone/core/desk"
import { FactStore } from "@zone/core/ports"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { hashOf } from "../access/hashOf.ts"
import { Api } from "../api/Api.ts"
import { Malformed } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { Office } from "../office/Office.ts"
import { answer } from "../problem/answer.ts"
import { drawFacilitySheet, FACILITY } from "../sheets/drawFacilitySheet.ts"
import { drawReadingSheet } from "../sheets/drawReadingSheet.ts"
import { drawStaffSheet, STAFFING } from "../sheets/drawStaffSheet.ts"
import type { Looking } from "../sheets/Looking.ts"
import { recordRounds } from "../sheets/recordRounds.ts"
import { actorOf } from "./actorOf.ts"

const CHINA = 8 * 60 * 60 * 1000

/** The handlers of the group `sheets`. */
export const layerSheets = HttpApiBuilder.group(Api, "sheets", Effect.fn(function*(handlers) {
  const { agency, contextFor, law, options, roomOf, rooms } = yield* Office
  const store = yield* FactStore
  const kept = new Map<string, ReturnType<typeof keepStates<unknown, { readonly _tag: string }, unknown>>>(rooms.flatMap(({ room }) => (room.name === STAFFING || room.name === FACILITY ? [[room.name, keepStates(room, agency)] as const] : [])))

  /** All of a room; that there is no such room where it is not served. */
  const statesOf = Effect.fnUntraced(function*(name: string) {
    yield* roomOf(name)
    return yield* Effect.provideService(kept.get(name)!, FactStore, store)
  })
  const looking = Effect.fnUntraced(function*(asked: string | undefined) {
    const actor = actorOf(yield* CurrentSession)
    const at = new Date((yield* Clock.currentTimeMillis) + CHINA).toISOString().slice(0, 16)
    return { actor, zone: asked ?? options.zone, at, context: contextFor(actor, at.slice(0, 10)), calendar: law.calendar.version } satisfies Looking
  })

  return handlers
    .handle("staff", ({ query: { zone } }) => answer(Effect.gen(function*() {
      return yield* drawStaffSheet(yield* statesOf(STAFFING), yield* looking(zone))
    })))
    .handle("facility", ({ query: { zone } }) => answer(Effect.gen(function*() {
      return yield* drawFacilitySheet(yield* statesOf(FACILITY), yield* looking(zone))
    })))
    .handle("reading", ({ query: { day, zone } }) => answer(Effect.gen(function*() {
      const now = yield* looking(zone)
      const { today } = now.context
      if (day !== undefined && day > today) return yield* new Malformed({ tag: "DayToCome", remedy: "日期写今天或者今天以前的日期", paths: ["query.day"] })
      return yield* drawReadingSheet(day ?? today, now)
    })))
    .handle("rounds", ({ headers, payload }) => answer(Effect.gen(function*() {
      const session = yield* CurrentSession
      return yield* recordRounds({ ...payload, actor: actorOf(session), owner: hashOf(session.token), key: headers["idempotency-key"] })
    })), { uninterruptible: true })
}))
