/**
 * Where a vault keeps its keys and its record of openings: the small part that differs from store to store.
 *
 * A shelf knows nothing of cryptography. What it keeps of a key is wrapped under a master key, which never gets here. Everything
 * that it is asked to do it does whole or not at all.
 */
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { StoreError } from "./StoreError.ts"
import type { Opening } from "./Vault.ts"

/** A key as it is kept. */
export interface KeptKey {
  /** `subject` the key of a person · `names` the key of the tokens that names are found by; there is one of it, with the id `store`. */
  readonly kind: "subject" | "names"
  readonly id: string
  /** The master key that it is wrapped under, by its fingerprint. */
  readonly master: string
  /** The wrapped key; opaque text. */
  readonly wrapped: string
}

/** A kept key, or that it was destroyed: a person who was forgotten stays forgotten. */
export type OnShelf = KeptKey | "destroyed"

/** Keeps wrapped keys and openings. */
export interface KeyShelf {
  readonly load: (kind: KeptKey["kind"], id: string) => Effect.Effect<Option.Option<OnShelf>, StoreError>
  /** Those of these that there are, by their ids. */
  readonly loadAll: (kind: KeptKey["kind"], ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyMap<string, OnShelf>, StoreError>
  /** Keeps a key where there is none yet, and gives what is kept from now on: of two writers at once, both get the first one's. */
  readonly keep: (key: KeptKey) => Effect.Effect<OnShelf, StoreError>
  /** Puts the same key, wrapped anew, in the place of exactly what is given; `false` where something else is kept by now. */
  readonly rewrap: (from: KeptKey, to: KeptKey) => Effect.Effect<boolean, StoreError>
  /** At most `limit` keys, of both kinds, that are wrapped under another master key than this one. */
  readonly notUnder: (master: string, limit: number) => Effect.Effect<ReadonlyArray<KeptKey>, StoreError>
  /** Destroys the key of a subject, whether there was one or not, so that there will never be one; and keeps who did it and why. */
  readonly destroy: (by: Opening) => Effect.Effect<void, StoreError>
  /** Keeps all of these openings or none of them. */
  readonly record: (openings: ReadonlyArray<Opening>) => Effect.Effect<void, StoreError>
  /** The latest first. Destroying is in it too. */
  readonly openings: (subject: string, limit: number) => Effect.Effect<ReadonlyArray<Opening>, StoreError>
}
