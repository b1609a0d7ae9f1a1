/** Routes for staff: a session cookie, and who stands behind it. */
import { Role } from "@zone/core/terms"
import * as Context from "effect/Context"
import * as Schema from "effect/Schema"
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware"
import * as HttpApiSecurity from "effect/http-api/HttpApiSecurity"
import { Problems } from "./Problems.ts"

/** A post that somebody has: its name, and the role that it acts in. */
export const Post = Schema.Struct({ id: Schema.String, title: Schema.String, role: Role }).annotate({ identifier: "Post", zh: "岗位" })
export type Post = typeof Post.Type

/** Who is logged in: an id that is no personal data, the post, and the posts that there are to choose from. */
export const Session = Schema.Struct({
  actor: Schema.String,
  post: Post,
  posts: Schema.Array(Post),
  /** The end whatever happens, ISO 8601 in UTC. */
  until: Schema.String,
  /** After so many seconds without a request it ends before. */
  idleSeconds: Schema.Int
}).annotate({ identifier: "Session", zh: "登录" })
export type Session = typeof Session.Type

/** The session of a request. */
export class CurrentSession extends Context.Service<CurrentSession, Session & { readonly token: string }>()("@zone/http/api/CurrentSession") {}

/** Lets staff in, by the cookie of a session. */
export class StaffOnly extends HttpApiMiddleware.Service<StaffOnly, { provides: CurrentSession }>()("@zone/http/api/StaffOnly", {
  security: { session: HttpApiSecurity.apiKey({ in: "cookie", key: "zone_session" }) },
  error: Problems
}) {}
