/** Staff with passwords: who may log in, and on what posts. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { Account } from "../api/AccountsGroup.ts"
import type { AccessError } from "./AccessError.ts"
import type { Staff } from "./Authenticator.ts"

/** Keeps accounts; what is done with one is recorded. */
export class Accounts extends Context.Service<Accounts, {
  /** Makes an account, unless there is one of that name; says whether it was made. */
  readonly add: (login: string, staff: Staff, password: Redacted.Redacted) => Effect.Effect<boolean, AccessError>
  /** Sets the posts of somebody; they count from the next log-in on, and all sessions end. */
  readonly setPosts: (login: string, posts: Staff["posts"]) => Effect.Effect<boolean, AccessError>
  /** Sets a new password for somebody who has lost it; all sessions end. */
  readonly setPassword: (login: string, password: Redacted.Redacted) => Effect.Effect<boolean, AccessError>
  /** Forgets the failures under a name, so that its owner gets in again; says whether there were any. `by` is who did it, nothing whoever runs the server. */
  readonly unlock: (login: string, by?: string) => Effect.Effect<boolean, AccessError>
  /** Ends every session of somebody, but for one; says how many, and nothing where there is no such account. */
  readonly endSessions: (login: string, done?: { readonly by?: string; readonly but?: string }) => Effect.Effect<number | undefined, AccessError>
  /** Who may log in, by their names, with what they act as. */
  readonly list: Effect.Effect<ReadonlyArray<Staff & { readonly login: string }>, AccessError>
  /** The same, with how their log-ins went. */
  readonly standings: Effect.Effect<ReadonlyArray<Account>, AccessError>
  readonly remove: (login: string) => Effect.Effect<boolean, AccessError>
}>()("@zone/http/access/Accounts") {}
