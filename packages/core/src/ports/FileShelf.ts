/** Where attachments are kept as they are sealed: the small part that differs from store to store. A shelf can read none of them. */
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { StoreError } from "./StoreError.ts"

/** Keeps sealed files by their ids. */
export interface FileShelf {
  readonly load: (id: string) => Effect.Effect<Option.Option<Uint8Array>, StoreError>
  /** Keeps a file whole or not at all; where there is one of this id already, that one stays. */
  readonly keep: (agency: string, id: string, sealed: Uint8Array) => Effect.Effect<void, StoreError>
}
