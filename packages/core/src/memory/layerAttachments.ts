/** Attachments in memory, sealed by the vault at hand. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { Attachments } from "../ports/Attachments.ts"
import { type AttachmentLimits, makeAttachments } from "../ports/makeAttachments.ts"
import type { Vault } from "../ports/Vault.ts"
import { makeMemory, type Memory } from "./Memory.ts"

/**
 * A keeper of files in memory: new for each layer, or on a {@link Memory} that you hold.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 * import { layerAttachments, layerVault } from "@zone/core/memory"
 * import { Attachments } from "@zone/core/ports"
 *
 * const file = { agency: "a-1", subject: "p-1", mediaType: "application/pdf", bytes: new Uint8Array([0x4d, 0x5a]) }
 * const refused = Effect.flip(Attachments.use((attachments) => attachments.keep(file)))
 * const layer = layerAttachments().pipe(Layer.provide(layerVault()))
 * const { _tag } = await Effect.runPromise(Effect.provide(refused, layer))
 * _tag // => "AttachmentRefused"
 * ```
 */
export const layerAttachments = ({ files }: Memory = makeMemory(), limits?: AttachmentLimits): Layer.Layer<Attachments, never, Vault> =>
  Layer.effect(Attachments, makeAttachments({
    load: (id) => Effect.sync(() => Option.fromNullishOr(files.get(id))),
    keep: (_agency, id, sealed) => Effect.sync(() => void (files.has(id) || files.set(id, sealed)))
  }, limits))
