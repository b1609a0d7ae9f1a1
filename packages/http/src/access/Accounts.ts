/** Staff with passwords: who may log in, and on what posts. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { AccessError } from "./AccessError.ts"
import type { Staff } from "./Authenticator.ts"

/** Keeps accounts. */
export class Accounts extends Context.Service<Accounts, {
  /** Makes an account, unless there is one of that name; says whether it was made. */
  readonly add: (login: string, staff: Staff, password: Redacted.Redacted) => Effect.Effect<boolean, AccessError>
  /** Sets the posts of somebody; they count from the next log-in on, and all sessions end. */
  readonly setPosts: (login: string, posts: Staff["posts"]) => Effect.Effect<boolean, AccessError>
  /** Sets a new password for somebody who has lost it; all sessions end. */
  readonly setPassword: (login: string, password: Redacted.Redacted) => Effect.Effect<boolean, AccessError>
  /** Forgets the failures under a name, so that its owner gets in again; says whether there were any. */
  readonly unlock: (login: string) => Effect.Effect<boolean, AccessError>
  /** Who may log in, by their names, with what they act as. */
  readonly list: Effect.Effect<ReadonlyArray<Staff & { readonly login: string }>, AccessError>
  readonly remove: (login: string) => Effect.Effect<boolean, AccessError>
}>()("@zone/http/access/Accounts") {}
