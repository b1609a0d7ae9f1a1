/**
 * Keeps who is logged in. A token is told once, to its bearer; what is kept is its hash. A log-in and a change of post make a new token, so
 * that one that somebody planted before is worth nothing; a session ends when nothing comes for a while, and in any case at its end.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { Session } from "../api/StaffOnly.ts"
import type { AccessError } from "./AccessError.ts"
import type { Staff } from "./Authenticator.ts"

/** A session with the token that opens it. */
export interface OpenedSession {
  readonly token: string
  readonly session: Session
}

/** Keeps sessions of staff. */
export class Sessions extends Context.Service<Sessions, {
  /** Opens a session on a post of somebody; on the first one where none is named, on none where it is not theirs. */
  readonly open: (staff: Staff, post: string | undefined) => Effect.Effect<Option.Option<OpenedSession>, AccessError>
  /** The session of a token, which thereby is in use; `look` only looks. */
  readonly find: (token: string, look?: boolean) => Effect.Effect<Option.Option<Session>, AccessError>
  /** The same session on another post, under a new token. */
  readonly changePost: (token: string, post: string) => Effect.Effect<Option.Option<OpenedSession>, AccessError>
  readonly close: (token: string) => Effect.Effect<void, AccessError>
  /** Ends every session of somebody but one. */
  readonly closeOthers: (actor: string, token: string) => Effect.Effect<void, AccessError>
}>()("@zone/http/access/Sessions") {}
