/**
 * Seals personal data under a key of its own for each person, and opens it for those who are permitted.
 *
 * An implementation must: (1) seal with authenticated encryption under the subject's key, bound to the subject, so that nothing
 * sealed can be moved to another person; (2) keep the subject's key only wrapped under a master key that is not in the store;
 * (3) record every opening, by whom, whose, when and what for, before it answers; (4) on forgetting, destroy the key, so that what
 * was sealed is nobody's any more, and answer `Forgotten` from then on; (5) give the same token for the same name of an agency,
 * which nobody can turn back without the key of the store.
 *
 * Prove it with the suite `VaultConformance` of the test kit.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Actor } from "../terms/Actor.ts"
import type { Personal } from "../terms/Personal.ts"
import type { StoreError } from "./StoreError.ts"

/** What personal data is opened for: it is recorded. */
export interface Purpose {
  readonly agency: string
  readonly actor: Actor
  /** In Chinese, e.g. 打印接收回执. */
  readonly why: string
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
}

/** Something that is to be opened, and what for. */
export interface ToOpen {
  readonly personal: Personal
  readonly purpose: Purpose
}

/** One recorded opening. */
export interface Opening extends Purpose {
  readonly subject: string
}

/** The person was forgotten: the key is gone, and nothing that was sealed under it can be opened by anybody. */
export class Forgotten extends Schema.TaggedError<Forgotten>()("Forgotten", { subject: Schema.String }) {}

/** What was sealed was changed, or belongs to another person. */
export class SealBroken extends Schema.TaggedError<SealBroken>()("SealBroken", { subject: Schema.String }) {}

/** Seals and opens personal data. */
export class Vault extends Context.Service<Vault, {
  readonly specVersion: 1
  readonly seal: (agency: string, subject: string, text: Redacted.Redacted) => Effect.Effect<Personal, Forgotten | StoreError>
  readonly open: (personal: Personal, purpose: Purpose) => Effect.Effect<Redacted.Redacted, Forgotten | SealBroken | StoreError>
  /**
   * Many at once, as a page shows them: of each what `open` gives, in their order. All that were opened are recorded in one go, before any is
   * answered; a key that opens several of them is taken from its place once.
   */
  readonly openAll: (asked: ReadonlyArray<ToOpen>) => Effect.Effect<ReadonlyArray<Result.Result<Redacted.Redacted, Forgotten | SealBroken>>, StoreError>
  readonly sealBytes: (agency: string, subject: string, bytes: Uint8Array) => Effect.Effect<Uint8Array, Forgotten | StoreError>
  readonly openBytes: (subject: string, sealed: Uint8Array, purpose: Purpose) => Effect.Effect<Uint8Array, Forgotten | SealBroken | StoreError>
  /** The token that a name is found by within an agency; width, case and spaces do not matter. */
  readonly token: (agency: string, name: Redacted.Redacted) => Effect.Effect<string, StoreError>
  readonly forget: (subject: string, purpose: Purpose) => Effect.Effect<void, StoreError>
  /** The recorded openings of a person's data, the latest first. */
  readonly openings: (subject: string, limit: number) => Effect.Effect<ReadonlyArray<Opening>, StoreError>
  /** Wraps all keys under the newest master key; afterwards the older ones are needed no more. Gives how many. */
  readonly rotate: Effect.Effect<number, StoreError>
}>()("@zone/core/ports/Vault") {}
