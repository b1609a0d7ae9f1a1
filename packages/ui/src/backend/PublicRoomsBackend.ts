/**
 * What screens for the public ask of the rooms that anybody may begin a matter in: questions, suggestions, complaints, ratings. A server
 * that has none of it rejects, and nothing of it is shown.
 *
 * Every method rejects with a {@link Problem}, or with anything that has one as `problem`.
 */
import type { Field, WishDraft } from "./StaffBackend.ts"

/** What somebody who began a matter takes home. */
export interface Begun {
  readonly number?: string
  /** To follow it by, where that can be done. */
  readonly code?: string
  readonly guided?: { readonly to: string; readonly contact?: string }
  readonly repeated: boolean
}

/** What is asked for the public in other rooms than that of applications. */
export interface PublicRoomsBackend {
  readonly public: {
    /** What people themselves fill in: without the day, the channel and whatever else the server knows. */
    readonly form: (given: { readonly params: { readonly room: string; readonly wish: string } }) => Promise<Field>
    readonly begin: (given: {
      readonly params: { readonly room: string }
      readonly headers?: { readonly "idempotency-key"?: string }
      readonly payload: { readonly wish: WishDraft }
    }) => Promise<Begun>
  }
}
