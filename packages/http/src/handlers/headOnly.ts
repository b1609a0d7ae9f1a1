/** Lets only the head of the office go on. */
import * as Effect from "effect/Effect"
import { Forbidden } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"

/** Gives who it is; `remedy` says who may where it is somebody else. @internal */
export const headOnly = (remedy: string) => Effect.flatMap(CurrentSession, (session) =>
  session.post.role === "head" ? Effect.succeed(session) : Effect.fail(new Forbidden({ tag: "NotPermitted", remedy, roles: ["head"] })))
