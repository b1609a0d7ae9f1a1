/** What people use themselves: at the kiosk of a zone, and what anybody may look at. */
import { PlainDate } from "@zone/core/calendar"
import { OpeningSpan } from "@zone/core/rules"
import { AreaFunction } from "@zone/core/terms"
import { ApplicantKind, FormWanted, Help, Part, Subject } from "@zone/core/application"
import * as Context from "effect/Context"
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as HttpApiSecurity from "effect/http-api/HttpApiSecurity"
import * as OpenApi from "effect/http-api/OpenApi"
import { Field } from "./MatterShown.ts"
import { Problems } from "./Problems.ts"

/** The kiosk that a request comes from. */
export class CurrentKiosk extends Context.Service<CurrentKiosk, { readonly device: string; readonly token: string }>()("@zone/http/api/CurrentKiosk") {}

/** Lets a kiosk in, by the cookie of its session. */
export class KioskOnly extends HttpApiMiddleware.Service<KioskOnly, { provides: CurrentKiosk }>()("@zone/http/api/KioskOnly", {
  security: { kiosk: HttpApiSecurity.apiKey({ in: "cookie", key: "zone_kiosk" }) },
  error: Problems
}) {}

const Text = (most: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(most))

/** `shown` at the counter, or files by their handles. */
const Proof = Schema.Union([Schema.Literal("shown"), Schema.NonEmptyArray(Text(64)).check(Schema.isMaxLength(10))])

/** An applicant as they write it. */
export const PublicApplicant = Schema.Struct({
  kind: ApplicantKind,
  name: Text(100),
  /** Where and how they are reached. */
  contact: Schema.optionalKey(Text(300)),
  proof: Schema.optionalKey(Proof)
}).annotate({ identifier: "PublicApplicant" })
export type PublicApplicant = typeof PublicApplicant.Type

/** An application as people write it; it is sealed before it is kept. */
export const PublicApplication = Schema.Struct({
  /** The agency that is asked, as the zone page names it. */
  addressee: Text(100),
  applicants: Schema.NonEmptyArray(PublicApplicant).check(Schema.isMaxLength(20)),
  description: Text(2000),
  wanted: Schema.optionalKey(FormWanted),
  purpose: Schema.optionalKey(Text(500)),
  subject: Schema.optionalKey(Subject),
  help: Schema.optionalKey(Schema.NonEmptyArray(Help)),
  files: Schema.optionalKey(Schema.NonEmptyArray(Text(64)).check(Schema.isMaxLength(10)))
}).annotate({ identifier: "PublicApplication", zh: "政府信息公开申请" })
export type PublicApplication = typeof PublicApplication.Type

/** What an applicant adds to an application, or changes in it, as they write it; only what is given changes. */
export const PublicSupplement = Schema.Struct({
  contact: Schema.optionalKey(Text(300)),
  proof: Schema.optionalKey(Proof),
  description: Schema.optionalKey(Text(2000)),
  wanted: Schema.optionalKey(FormWanted),
  files: Schema.optionalKey(Schema.NonEmptyArray(Text(64)).check(Schema.isMaxLength(10)))
}).annotate({ identifier: "PublicSupplement", zh: "补正内容" })
export type PublicSupplement = typeof PublicSupplement.Type

const Certainty = Schema.Literals(["settled", "provisional", "undetermined"])

/** What an application lacks. The receipt comes when it is there. */
export const Lacking = Schema.Struct({
  parts: Schema.NonEmptyArray(Part),
  /** What the agency wrote, where it has asked for a correction. */
  guidance: Schema.optionalKey(Schema.String),
  /** Whether the agency has asked: then `by` is until when it is to be there, otherwise until when the agency asks. */
  asked: Schema.Boolean,
  by: Schema.optionalKey(PlainDate),
  certainty: Schema.optionalKey(Certainty)
}).annotate({ identifier: "Lacking", zh: "需要补正的内容" })
export type Lacking = typeof Lacking.Type

/** What somebody takes home: the number, and the code to follow it by, where that can be done. */
export const Submitted = Schema.Struct({
  /** Left out of what has none, e.g. a rating, and where an application is none here, and people are told where to go. */
  number: Schema.optionalKey(Schema.String),
  code: Schema.optionalKey(Schema.String),
  guided: Schema.optionalKey(Schema.Struct({ to: Schema.String, contact: Schema.optionalKey(Schema.String) })),
  /** Left out where nothing is lacking. */
  lacking: Schema.optionalKey(Lacking),
  repeated: Schema.Boolean
}).annotate({ identifier: "Submitted" })
export type Submitted = typeof Submitted.Type

/** What the office answered, in its own words, which name nobody. */
const Told = Schema.Struct({
  text: Schema.String,
  /** What it rests on. */
  source: Schema.optionalKey(Schema.String),
  /** Where it was published, where nobody could be told. */
  where: Schema.optionalKey(Schema.String)
})

/** Where a matter stands, and nothing of what somebody said in it. */
export const Followed = Schema.Struct({
  room: Schema.String,
  /** What it is, e.g. 依申请公开, 投诉. */
  title: Schema.String,
  number: Schema.String, status: Schema.String,
  /** The status in Chinese. */
  says: Schema.String,
  arrivedOn: Schema.optionalKey(PlainDate), receivedOn: Schema.optionalKey(PlainDate), due: Schema.optionalKey(PlainDate),
  certainty: Schema.optionalKey(Certainty), repliedOn: Schema.optionalKey(PlainDate),
  /** Left out where nothing is lacking. */
  lacking: Schema.optionalKey(Lacking),
  /** Whether the applicant may add to it or correct it now. */
  open: Schema.Boolean,
  /** Whether there is a receipt. */
  receipt: Schema.Boolean,
  /** Where it is now, or where people were sent with it. */
  unit: Schema.optionalKey(Schema.String),
  /** What came of it, in Chinese. */
  outcome: Schema.optionalKey(Schema.String),
  answer: Schema.optionalKey(Told)
}).annotate({ identifier: "Followed", zh: "办理进度" })
export type Followed = typeof Followed.Type

/** Information that the agency published of its own accord: what it is, since when, and where it is read. */
export const Disclosed = Schema.Struct({
  number: Schema.String, title: Schema.String, agency: Schema.String,
  /** The field of the standard catalogue, in Chinese. */
  field: Schema.optionalKey(Schema.String),
  /** The number of the document. */
  mark: Schema.optionalKey(Schema.String),
  publishedOn: PlainDate,
  /** Where it stands: an address, an issue, a place. */
  where: Schema.String,
  channels: Schema.Array(Schema.String),
  /** That it was interpreted, and how. */
  interpreted: Schema.optionalKey(Schema.Struct({ on: PlainDate, form: Schema.String }))
}).annotate({ identifier: "Disclosed", zh: "主动公开信息" })
export type Disclosed = typeof Disclosed.Type

/** A part of an application that is not right yet. */
const Trouble = Schema.Struct({ path: Schema.String, remedy: Schema.String })

/** An answered question of the bank. */
export const Question = Schema.Struct({
  id: Schema.String, version: Schema.Int, question: Schema.String, answer: Schema.String,
  /** The unit that answers for it, and the document that it rests on. */
  unit: Schema.String, source: Schema.String,
  /** The day of its last review, and its last day where it has one. */
  updatedOn: PlainDate, validThrough: Schema.optionalKey(PlainDate)
}).annotate({ identifier: "Question", zh: "政策问答" })
export type Question = typeof Question.Type

/** A day as it is open; closed where there are no spans. */
export const OpeningDay = Schema.Struct({
  day: PlainDate,
  /** `unknown` where no notice tells. */
  kind: Schema.Literals(["workday", "weekend", "holiday", "makeUpDay", "unknown"]),
  /** Of a holiday, and of the day that makes up for it. */
  name: Schema.optionalKey(Schema.String),
  spans: Schema.Array(OpeningSpan),
  /** Why it is otherwise than usual on this day. */
  reason: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "OpeningDay", zh: "开放日" })
export type OpeningDay = typeof OpeningDay.Type

/** The page of a zone: what is where, when it is open, what lies there. */
export const ZonePage = Schema.Struct({
  zone: Schema.String, agency: Schema.String, title: Schema.String,
  /** The four functions as the place calls them. */
  functions: Schema.Array(Schema.Struct({ function: AreaFunction, name: Schema.String })),
  areas: Schema.Array(Schema.Struct({
    name: Schema.String, functions: Schema.Array(AreaFunction), about: Schema.optionalKey(Schema.String),
    /** What hangs or stands there to be read: 标识牌, 台卡. */
    signs: Schema.optionalKey(Schema.Array(Schema.String)),
    /** Where it lies on the floor, in any unit, from the upper left corner. */
    at: Schema.optionalKey(Schema.Struct({ x: Schema.Finite, y: Schema.Finite, width: Schema.Finite, height: Schema.Finite }))
  })),
  /** Where people come in, in the unit of the areas. */
  entrance: Schema.optionalKey(Schema.Struct({ x: Schema.Finite, y: Schema.Finite })),
  /** The agencies that applications may be for here. */
  addressees: Schema.Array(Schema.Struct({
    kind: Schema.Literals(["government", "department", "itself"]), name: Schema.String, contact: Schema.optionalKey(Schema.String)
  })),
  openingHours: Schema.Array(Schema.Struct({ days: Schema.String, hours: Schema.String })),
  /** Today and the days after it, by the working calendar and what was told of single days; left out where nobody set the hours. */
  opening: Schema.optionalKey(Schema.Array(OpeningDay)),
  materials: Schema.Array(Schema.Struct({
    title: Schema.String, area: Schema.optionalKey(Schema.String), updatedOn: Schema.optionalKey(PlainDate),
    version: Schema.optionalKey(Schema.String), source: Schema.optionalKey(Schema.String),
    /** The last day that it holds. */
    through: Schema.optionalKey(PlainDate),
    /** Somebody found it out of date, or its last day has passed. */
    stale: Schema.optionalKey(Schema.Boolean)
  })),
  /** Where people may ask. */
  contact: Schema.String,
  today: PlainDate,
  /** None where no notice tells. */
  workingDay: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "ZonePage" })
export type ZonePage = typeof ZonePage.Type

/** A room that people may begin a matter in, and what they may begin. */
export const PublicRoom = Schema.Struct({
  room: Schema.String, title: Schema.String, wishes: Schema.Array(Schema.Struct({ wish: Schema.String, name: Schema.String }))
}).annotate({ identifier: "PublicRoom", zh: "群众可以办理的业务" })
export type PublicRoom = typeof PublicRoom.Type

/** What people filled in, in clear; it is sealed before it is kept. */
const PublicWish = Schema.StructWithRest(Schema.Struct({ _tag: Schema.String }), [Schema.Record(Schema.String, Schema.Unknown)]).annotate({ identifier: "PublicWish" })

const Code = Schema.String.check(Schema.isMaxLength(40))
const Limit = Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 50 })))
const search = { q: Schema.String.check(Schema.isMaxLength(200)), limit: Limit }
const Number = { number: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(64)) }
const Pdf = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/pdf" }))
const Bytes = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/octet-stream" }))
const Word = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(64))
const key = { "idempotency-key": Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{8,128}$/)) }

/** The code of a receipt goes in a header, for addresses are kept in logs. */
export const PublicGroup = HttpApiGroup.make("public").add(
  HttpApiEndpoint.get("zone", "/public/zone", { success: ZonePage, error: Problems }),
  HttpApiEndpoint.get("questions", "/public/questions", {
    query: search, success: Schema.Array(Question), error: Problems
  }),
  /** What the agency published of its own accord; the latest where nothing is asked for. */
  HttpApiEndpoint.get("disclosed", "/public/disclosed", { query: search, success: Schema.Array(Disclosed), error: Problems }),
  /** Of whatever room: the number is looked for in each. */
  HttpApiEndpoint.get("follow", "/public/matters/:number", {
    params: Number, headers: { "x-zone-code": Code }, success: Followed, error: Problems
  }),
  HttpApiEndpoint.get("rooms", "/public/rooms", { success: Schema.Array(PublicRoom), error: Problems }),
  /** What people themselves fill in: without the day, the channel and whatever else is the office's to say. */
  HttpApiEndpoint.get("form", "/public/rooms/:room/wishes/:wish", { params: { room: Word, wish: Word }, success: Field, error: Problems }),
  HttpApiEndpoint.post("begin", "/public/rooms/:room", {
    params: { room: Word }, headers: key, payload: Schema.Struct({ wish: PublicWish }), success: Submitted.pipe(HttpApiSchema.status(201)), error: Problems
  }).middleware(KioskOnly),
  HttpApiEndpoint.post("openKiosk", "/public/kiosk", {
    payload: Schema.Struct({ device: Schema.String.check(Schema.isMaxLength(64)), secret: Schema.String.check(Schema.isMaxLength(200)) }),
    success: Schema.Struct({ device: Schema.String, title: Schema.String }), error: Problems
  }),
  HttpApiEndpoint.get("kiosk", "/public/kiosk", { success: Schema.Struct({ device: Schema.String }), error: Problems }).middleware(KioskOnly),
  HttpApiEndpoint.post("check", "/public/applications/check", {
    /** What is filled in so far; only that is looked at. */
    payload: Schema.Record(Schema.String, Schema.Unknown),
    success: Schema.Struct({ troubles: Schema.Array(Trouble), missing: Schema.Array(Schema.String) }), error: Problems
  }).middleware(KioskOnly),
  HttpApiEndpoint.post("apply", "/public/applications", {
    headers: key, payload: PublicApplication, success: Submitted.pipe(HttpApiSchema.status(201)), error: Problems
  }).middleware(KioskOnly),
  HttpApiEndpoint.post("upload", "/public/files", {
    payload: Bytes, success: Schema.Struct({ file: Schema.String, mediaType: Schema.String, size: Schema.Int }).pipe(HttpApiSchema.status(201)), error: Problems
  }).middleware(KioskOnly),
  HttpApiEndpoint.post("supplement", "/public/applications/:number/supplement", {
    params: Number, headers: { "x-zone-code": Code, ...key }, payload: PublicSupplement, success: Followed, error: Problems
  }).middleware(KioskOnly),
  HttpApiEndpoint.post("receipt", "/public/applications/:number/receipt", {
    params: Number, headers: { "x-zone-code": Code, ...key }, success: Pdf, error: Problems
  }).middleware(KioskOnly)
).annotateMerge(OpenApi.annotations({ title: "群众自助", description: "专区页面、政策问答、主动公开信息、申请、补正、回执、进度" }))
