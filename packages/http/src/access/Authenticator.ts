/**
 * Tells who somebody is by what they know or have. Another one may ask a directory of the house; the default keeps accounts of its own.
 *
 * An implementation must: (1) take as long for a name that nobody has as for a wrong password; (2) say of both the same; (3) count failures
 * of a name, known or not, from where they come, and lock it out for a while, there first: nobody locks a colleague out from another desk; (4) keep no password, only what cannot be turned back.
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { Post } from "../api/StaffOnly.ts"
import type { AccessError } from "./AccessError.ts"

/** Somebody of the staff: an id that is no personal data, and the posts. */
export interface Staff {
  readonly actor: string
  readonly posts: readonly [Post, ...ReadonlyArray<Post>]
}

/** Nobody by that name and password; which of them is wrong is not told. */
export class WrongLogin extends Data.TaggedError("WrongLogin")<{}> {}

/** Too many failures under this name, known or not: so many seconds nothing is looked at, a moment (`slow`) or as long as it is locked. */
export class LockedOut extends Data.TaggedError("LockedOut")<{ readonly seconds: number; readonly reason: "slow" | "locked" }> {}

/** Tells who somebody is. */
export class Authenticator extends Context.Service<Authenticator, {
  /** `from` is whom the request's address stands for. */
  readonly authenticate: (login: string, password: Redacted.Redacted, from: string) => Effect.Effect<Staff, WrongLogin | LockedOut | AccessError>
  /** Changes the password of somebody who knows the old one. */
  readonly changePassword: (actor: string, old: Redacted.Redacted, fresh: Redacted.Redacted, from: string) => Effect.Effect<void, WrongLogin | LockedOut | AccessError>
}>()("@zone/http/access/Authenticator") {}
