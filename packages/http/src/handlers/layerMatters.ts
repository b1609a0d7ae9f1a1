/** Answers for rooms, registers and matters: the same for every room. */
import { type RegisterQuery, wishSchemas } from "@zone/core/desk"
import { type AnyRoom, concealsNobody } from "@zone/core/rules"
import type { FactStore, StoreError, StreamId, Vault } from "@zone/core/ports"
import type { Actor } from "@zone/core/terms"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import { Api } from "../api/Api.ts"
import type { DoneWish, RoomInfo } from "../api/MatterShown.ts"
import { Malformed, Missing } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { hashOf } from "../access/hashOf.ts"
import { Office, type Served } from "../office/Office.ts"
import { answer } from "../problem/answer.ts"
import { showMatter } from "../show/showMatter.ts"
import { personalKindOf } from "../show/personalKindOf.ts"
import { reckoningsOf } from "../show/reckoningsOf.ts"
import { isPersonal, showPersonal, TOGETHER } from "../show/showPersonal.ts"
import { showRow } from "../show/showRow.ts"
import { carryOut } from "../wish/carryOut.ts"
import { formOf } from "../wish/formOf.ts"
import { wishesOf } from "../wish/wishesOf.ts"
import { actorOf } from "./actorOf.ts"

const etagOf = (version: number): string => `"${version}"`

const versionOf = (match: string | undefined): number | undefined => {
  const digits = match?.replace(/\D/g, "") ?? ""
  return digits === "" ? undefined : Number(digits)
}

/** What stands at a path of a state. */
const at = (value: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((found, key) => typeof found === "object" && found !== null && Object.hasOwn(found, key) ? (found as { readonly [key: string]: unknown })[key] : undefined, value)

const known = ({ room, desk }: Served, agency: string, id: string) =>
  Effect.flatMap(desk.load(agency, id), (matter) =>
    matter.version > 0 ? Effect.succeed(matter) : Effect.fail(new Missing({ tag: "NoMatter", remedy: `${room.title}里没有这一件` })))

/** Whether a matter conceals people from somebody, who then does not find it by their names either. */
const conceals = ({ desk, room }: Served, { agency, id }: StreamId, actor: Actor): Effect.Effect<boolean, StoreError, FactStore> =>
  room.conceals === concealsNobody ? Effect.succeed(false) : Effect.map(desk.load(agency, id), ({ state }) => room.conceals(state, actor))

const page = Effect.fnUntraced(function*(served: Served, query: RegisterQuery & { readonly after?: string; readonly limit: number }): Effect.fn.Return<
  { readonly lines: ReadonlyArray<LineOf>; readonly next?: string }, Malformed | StoreError, FactStore | Vault | CurrentSession
> {
  const { desk, room } = served
  const actor = actorOf(yield* CurrentSession)
  const { entries, next } = yield* desk.page(query).pipe(Effect.catchTag("StoreError", (error): Effect.Effect<never, Malformed | StoreError> =>
    query.after !== undefined && error.reason === "other" ? Effect.fail(new Malformed({ tag: "BadCursor", remedy: error.remedy, paths: ["after"] })) : Effect.fail(error)))
  const told = query.name === undefined ? entries : yield* Effect.filter(entries, ({ stream }) => Effect.map(conceals(served, stream, actor), (is) => !is))
  const lines = yield* Effect.forEach(told, Effect.fnUntraced(function*({ due, number, on, row, status, stream, unsettled, version, zone }) {
    const show = showPersonal(desk, { agency: query.agency, actor, why: `查看${room.register.title}`, matter: stream.id })
    const cells = yield* showRow(room, row, show)
    return { id: stream.id, version, zone, ...(number !== undefined && { number }), on, status, ...(due !== undefined && { due }), unsettled, cells }
  }), TOGETHER)
  return { lines, ...(next !== undefined && { next }) }
})

interface LineOf {
  readonly id: string
  readonly version: number
  readonly zone: string
  readonly number?: string
  readonly on: string
  readonly status: string
  readonly due?: string
  readonly unsettled: boolean
  readonly cells: Effect.Success<ReturnType<typeof showRow>>
}

const infoOf = (room: AnyRoom, begins: ReadonlySet<string>): RoomInfo => ({
  room: room.name, title: room.title, ended: room.ended, statuses: Object.entries(room.statuses).map(([value, zh]) => ({ value, zh })),
  register: {
    title: room.register.title,
    columns: room.register.columns.map(({ kind, personal, title, width }) => ({ title, kind, width, ...(personal && { personal }) }))
  },
  wishes: [...wishSchemas(room).keys()].map((wish) => ({ wish, name: room.wishNames[wish] ?? wish, roles: room.permits[wish] ?? [], begins: begins.has(wish) }))
})

/** The handlers of the group `matters`. */
export const layerMatters = HttpApiBuilder.group(Api, "matters", Effect.fn(function*(handlers) {
  const { agency, contextFor, law, roomOf, rooms, today } = yield* Office

  const wished = (done: DoneWish) => HttpApiSchema.withHeaders({ body: done, headers: { etag: etagOf(done.version) } })

  let told: { readonly day: string; readonly rooms: ReadonlyArray<RoomInfo> } | undefined
  const infos = (day: string) => Effect.map(CurrentSession, (session) => rooms.map(({ room }) => {
    const begins = wishesOf(room, room.initial, contextFor(actorOf(session), day)).filter(({ standing }) => standing === "may").map(({ wish }) => wish)
    return infoOf(room, new Set(begins))
  }))

  return handlers
    .handle("rooms", () => answer(Effect.gen(function*() {
      const day = yield* today
      // rooms change with a release, and what begins a matter with the law of the day
      if (told?.day !== day) told = { day, rooms: yield* infos(day) }
      return told.rooms
    })))
    .handle("form", ({ params, query }) => answer(Effect.gen(function*() {
      const { desk, room } = yield* roomOf(params.room)
      const schema = wishSchemas(room).get(params.wish)
      const choices = query.matter === undefined || !room.choices ? {} : room.choices((yield* desk.load(agency, query.matter)).state)
      return schema ? formOf(schema, choices, params.wish) : yield* new Missing({ tag: "NoWish", remedy: "没有这个事项" })
    })))
    .handle("list", ({ params, query }) => answer(Effect.gen(function*() {
      const served = yield* roomOf(params.room)
      const { descending, limit = 50, status, unsettled, ...rest } = query
      return yield* page(served, {
        ...rest, agency, limit,
        ...(status !== undefined && { status: status.split(",") }),
        ...(unsettled !== undefined && { unsettled: unsettled === "true" }),
        ...(descending !== undefined && { descending: descending === "true" })
      })
    })))
    .handle("findByName", ({ params, payload }) => answer(Effect.gen(function*() {
      return yield* page(yield* roomOf(params.room), { agency, limit: 50, ...payload })
    })))
    .handle("begin", ({ headers, params, payload }) => answer(Effect.gen(function*() {
      const session = yield* CurrentSession
      const { done } = yield* carryOut({
        served: yield* roomOf(params.room), id: SecureRandom.uuidV4Unsafe(), begins: true, given: payload.wish, actor: actorOf(session),
        owner: hashOf(session.token), key: headers["idempotency-key"], ...(payload.zone !== undefined && { zone: payload.zone })
      })
      return HttpApiSchema.withHeaders({ body: done, headers: { etag: etagOf(done.version), location: `/api/rooms/${done.room}/matters/${done.id}` } })
    })), { uninterruptible: true })
    .handle("wish", ({ headers, params, payload }) => answer(Effect.gen(function*() {
      const session = yield* CurrentSession
      const expected = versionOf(headers["if-match"])
      const { done } = yield* carryOut({
        served: yield* roomOf(params.room), id: params.id, begins: false, given: payload.wish, actor: actorOf(session),
        owner: hashOf(session.token), key: headers["idempotency-key"], ...(expected !== undefined && { expected })
      })
      return wished(done)
    })), { uninterruptible: true })
    .handle("show", ({ params }) => answer(Effect.gen(function*() {
      const served = yield* roomOf(params.room)
      const actor = actorOf(yield* CurrentSession)
      const shown = yield* showMatter(served, yield* known(served, agency, params.id), { agency, actor, law, context: contextFor(actor, yield* today) })
      return HttpApiSchema.withHeaders({ body: shown, headers: { etag: etagOf(shown.version) } })
    })))
    .handle("reckoning", ({ params }) => answer(Effect.gen(function*() {
      const { obligations } = yield* known(yield* roomOf(params.room), agency, params.id)
      return reckoningsOf(obligations, law)
    })))
    .handle("reveal", ({ params, payload }) => answer(Effect.gen(function*() {
      const served = yield* roomOf(params.room)
      const { state } = yield* known(served, agency, params.id)
      const path = payload.path.split(".")
      const found = at(state, path)
      if (!isPersonal(found)) return yield* new Missing({ tag: "NothingSealed", remedy: "这里没有封存的个人信息" })
      const actor = actorOf(yield* CurrentSession)
      return yield* showPersonal(served.desk, { agency, actor, why: payload.why, matter: params.id })(found, personalKindOf(path))
    })))
}))
