/**
 * Everything that a request may come to besides its answer, as RFC 9457 has it: `application/problem+json` with the status, a tag to tell
 * it by, the law's basis where the law says no, what would help, and where in the request it is wrong. Values are never told back.
 */
import { Basis, Role } from "@zone/core/terms"
import * as Schema from "effect/Schema"
import * as HttpApiError from "effect/http-api/HttpApiError"

const fields = {
  /** What it is, for programs: the refusal's own tag where the law or a room says no. */
  tag: Schema.String,
  /** What would make it a yes, for people, in Chinese. */
  remedy: Schema.String,
  /** Where in the request it is wrong, e.g. `wish.applicants.0.name`. */
  paths: Schema.optionalKey(Schema.Array(Schema.String)),
  basis: Schema.optionalKey(Basis),
  /** Who may, where somebody else may. */
  roles: Schema.optionalKey(Schema.Array(Role)),
  /** The version that the matter has now. */
  actual: Schema.optionalKey(Schema.Int),
  /** In how many seconds it may be tried again. */
  after: Schema.optionalKey(Schema.Int)
}

const name = <const Name extends string>(word: Name): `urn:zone:problem:${Name}` => `urn:zone:problem:${word}`

/** The request cannot be read: no JSON, a field that does not fit, one that nobody knows. */
export class Malformed extends HttpApiError.Problem<Malformed>()("Malformed", { type: name("malformed"), status: 400, title: "请求有误" }, fields) {}

/** Nobody is logged in, or no longer; or the log-in was wrong, which is all that is told. */
export class Unauthorised extends HttpApiError.Problem<Unauthorised>()("Unauthorised", { type: name("unauthorised"), status: 401, title: "没有登录" }, fields) {}

/** Not for this role, this device, or not from this page. */
export class Forbidden extends HttpApiError.Problem<Forbidden>()("Forbidden", { type: name("forbidden"), status: 403, title: "没有权限" }, fields) {}

/** There is none of that. */
export class Missing extends HttpApiError.Problem<Missing>()("Missing", { type: name("missing"), status: 404, title: "没有找到" }, fields) {}

/** Somebody else was faster, or the key was used for something else. */
export class Conflict extends HttpApiError.Problem<Conflict>()("Conflict", { type: name("conflict"), status: 409, title: "与已有内容冲突" }, fields) {}

/** It was given once, and is not given again. */
export class Gone extends HttpApiError.Problem<Gone>()("Gone", { type: name("gone"), status: 410, title: "不再提供" }, fields) {}

/** The matter is not at the version that `If-Match` says. */
export class Stale extends HttpApiError.Problem<Stale>()("Stale", { type: name("stale"), status: 412, title: "别人刚刚办理过这一件" }, fields) {}

/** More than is taken at once. */
export class TooLarge extends HttpApiError.Problem<TooLarge>()("TooLarge", { type: name("too-large"), status: 413, title: "内容太大" }, fields) {}

/** A kind of content that is not taken. */
export class Unsupported extends HttpApiError.Problem<Unsupported>()("Unsupported", { type: name("unsupported"), status: 415, title: "不接受这种格式" }, fields) {}

/** The law, or the room, says no. */
export class Refused extends HttpApiError.Problem<Refused>()("Refused", { type: name("refused"), status: 422, title: "不能办理" }, fields) {}

/** Too often. */
export class TooMany extends HttpApiError.Problem<TooMany>()("TooMany", { type: name("too-many"), status: 429, title: "请求过于频繁" }, fields) {}

/** A mistake in the program; what it was stands in the log, under the id of the request. */
export class Broken extends HttpApiError.Problem<Broken>()("Broken", { type: name("broken"), status: 500, title: "程序出错" }, fields) {}

/** The store cannot be used now. */
export class Unavailable extends HttpApiError.Problem<Unavailable>()("Unavailable", { type: name("unavailable"), status: 503, title: "暂时不能使用" }, fields) {}

/** All of them: any route may come to any of them. */
export const Problems = [
  Malformed, Unauthorised, Forbidden, Missing, Conflict, Gone, Stale, TooLarge, Unsupported, Refused, TooMany, Broken, Unavailable
] as const
export type Problems = InstanceType<typeof Problems[number]>
