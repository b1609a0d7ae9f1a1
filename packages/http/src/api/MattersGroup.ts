/** Rooms, their registers and matters, for staff: one set of routes for all rooms alike. */
import { PlainDate } from "@zone/core/calendar"
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as OpenApi from "effect/http-api/OpenApi"
import { DoneWish, Field, MatterShown, Reckoned, RegisterPage, RoomInfo, ShownPersonal } from "./MatterShown.ts"
import { Problems } from "./Problems.ts"
import { StaffOnly } from "./StaffOnly.ts"

const Word = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/))
const room = { room: Word }
const matter = { room: Word, id: Word }
const Text = (most: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(most))

/** One click, one key: what comes a second time under it is answered with the first one's outcome. */
const key = { "idempotency-key": Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{8,128}$/))) }

/** A wish in clear: what people wrote comes as text and is sealed here; a file by the handle of its upload. */
const Wish = Schema.StructWithRest(Schema.Struct({ _tag: Schema.String }), [Schema.Record(Schema.String, Schema.Unknown)]).annotate({ identifier: "Wish" })

const etag = { etag: Schema.String }

const yes = Schema.Literals(["true", "false"])

/** Which lines are wanted: as `RegisterQuery` has it. `status` may be several, with commas between. */
const query = {
  zone: Schema.optionalKey(Text(64)),
  status: Schema.optionalKey(Text(400)),
  from: Schema.optionalKey(PlainDate),
  through: Schema.optionalKey(PlainDate),
  dueThrough: Schema.optionalKey(PlainDate),
  number: Schema.optionalKey(Text(64)),
  unsettled: Schema.optionalKey(yes),
  sort: Schema.optionalKey(Schema.Literals(["on", "due"])),
  descending: Schema.optionalKey(yes),
  after: Schema.optionalKey(Text(1000)),
  limit: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 200 })))
}

/**
 * Finding by name is a POST: a name has no place in an address. `matters.show` and `matters.wish` have the version as `ETag`; `If-Match`
 * on a wish refuses it where somebody else was faster.
 */
export const MattersGroup = HttpApiGroup.make("matters").add(
  HttpApiEndpoint.get("rooms", "/api/rooms", { success: Schema.Array(RoomInfo), error: Problems }),
  HttpApiEndpoint.get("form", "/api/rooms/:room/wishes/:wish", {
    params: { ...room, wish: Word },
    /** The matter that the wish is for: what stands in it may be chosen. */
    query: { matter: Schema.optionalKey(Text(200)) },
    success: Field,
    error: Problems
  }),
  HttpApiEndpoint.get("list", "/api/rooms/:room/matters", { params: room, query, success: RegisterPage, error: Problems }),
  HttpApiEndpoint.post("findByName", "/api/rooms/:room/matters/find", {
    params: room,
    payload: Schema.Struct({ name: Text(200), after: Schema.optionalKey(Text(1000)) }),
    success: RegisterPage,
    error: Problems
  }),
  HttpApiEndpoint.post("begin", "/api/rooms/:room/matters", {
    params: room, headers: key,
    payload: Schema.Struct({ wish: Wish, zone: Schema.optionalKey(Text(64)) }),
    success: HttpApiSchema.WithHeaders(DoneWish.pipe(HttpApiSchema.status(201)), { ...etag, location: Schema.String }),
    error: Problems
  }),
  HttpApiEndpoint.get("show", "/api/rooms/:room/matters/:id", {
    params: matter, success: HttpApiSchema.WithHeaders(MatterShown, etag), error: Problems
  }),
  HttpApiEndpoint.get("reckoning", "/api/rooms/:room/matters/:id/reckoning", { params: matter, success: Schema.Array(Reckoned), error: Problems }),
  HttpApiEndpoint.post("wish", "/api/rooms/:room/matters/:id/wishes", {
    params: matter,
    headers: { ...key, "if-match": Schema.optionalKey(Schema.String.check(Schema.isPattern(/^(?:\*|(?:W\/)?"\d{1,9}")$/))) },
    payload: Schema.Struct({ wish: Wish }),
    success: HttpApiSchema.WithHeaders(DoneWish, etag),
    error: Problems
  }),
  HttpApiEndpoint.post("reveal", "/api/rooms/:room/matters/:id/reveal", {
    params: matter,
    payload: Schema.Struct({
      /** Where it stands in the state, e.g. `application.applicants.0.name`. */
      path: Text(200),
      /** In Chinese, e.g. 与来人核对身份: it is recorded. */
      why: Text(200)
    }),
    success: ShownPersonal,
    error: Problems
  })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "台账和事项", description: "各类台账、事项、可以办理的和不可以办理的依据" }))
