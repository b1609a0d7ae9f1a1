/**
 * Keeps what people hand in or are given as files: proof of identity, supplements, released documents. Never inside a fact; a fact
 * holds the {@link Attached} only.
 *
 * An implementation must: (1) name what it keeps by the SHA-256 of its clear bytes together with whose it is, so that the same file
 * of a person is kept once, and nobody learns from it that two people handed in the same; (2) seal it through the vault;
 * (3) refuse what is too big or of a type that is not allowed before anything is kept, going by the bytes and not by the name;
 * (4) give back exactly what was kept, or say that it is broken or forgotten.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Attached } from "../terms/Attached.ts"
import type { StoreError } from "./StoreError.ts"
import type { Forgotten, Purpose, SealBroken } from "./Vault.ts"

/** What a file says about itself and people may not have meant to release: author, tool, place, last change. */
export interface Metadata {
  readonly name: string
  readonly value: string
}

/** Why a file is not kept. */
export class AttachmentRefused extends Schema.TaggedError<AttachmentRefused>()("AttachmentRefused", {
  reason: Schema.Literals(["tooBig", "empty", "typeNotAllowed", "typeDiffers"]),
  /** What would be right, in Chinese. */
  remedy: Schema.String
}) {}

/** There is no such file. */
export class AttachmentMissing extends Schema.TaggedError<AttachmentMissing>()("AttachmentMissing", { id: Schema.String }) {}

/** Keeps files, sealed. */
export class Attachments extends Context.Service<Attachments, {
  readonly specVersion: 1
  readonly keep: (file: {
    readonly agency: string
    readonly subject: string
    readonly mediaType: string
    readonly bytes: Uint8Array
  }) => Effect.Effect<Attached, AttachmentRefused | Forgotten | StoreError>
  readonly open: (attached: Attached, purpose: Purpose) => Effect.Effect<Uint8Array, AttachmentMissing | Forgotten | SealBroken | StoreError>
  /** What is to be looked at before a file is released. */
  readonly metadata: (attached: Attached, purpose: Purpose) => Effect.Effect<ReadonlyArray<Metadata>, AttachmentMissing | Forgotten | SealBroken | StoreError>
}>()("@zone/core/ports/Attachments") {}
