/**
 * A keeper of files on any shelf: what is allowed, how files are named and sealed is here and the same for every store; the keeping is
 * the shelf's.
 */
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Attached } from "../terms/Attached.ts"
import { AttachmentMissing, AttachmentRefused, Attachments } from "./Attachments.ts"
import type { FileShelf } from "./FileShelf.ts"
import { mediaTypeOf } from "./mediaTypeOf.ts"
import { metadataOf } from "./metadataOf.ts"
import { type Purpose, SealBroken, Vault } from "./Vault.ts"

/** What may be kept. */
export interface AttachmentLimits {
  /** In bytes. */
  readonly maxSize: number
  readonly mediaTypes: ReadonlyArray<string>
}

/** 20 MiB; PDF, OFD, pictures, the two office formats, and plain text. */
const usual: AttachmentLimits = {
  maxSize: 20 * 1024 * 1024,
  mediaTypes: [
    "application/pdf", "application/ofd", "image/jpeg", "image/png", "text/plain",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  ]
}

const refused = ({ maxSize, mediaTypes }: AttachmentLimits, mediaType: string, bytes: Uint8Array): AttachmentRefused | undefined => {
  if (bytes.length === 0) return new AttachmentRefused({ reason: "empty", remedy: "文件是空的，请重新选择" })
  if (bytes.length > maxSize) return new AttachmentRefused({ reason: "tooBig", remedy: `文件不超过${maxSize / 1048576} MiB，请压缩或者分开提交` })
  if (!mediaTypes.includes(mediaType)) return new AttachmentRefused({ reason: "typeNotAllowed", remedy: `请提交下列格式之一：${mediaTypes.join("、")}` })
  const found = mediaTypeOf(bytes)
  if (found !== mediaType) return new AttachmentRefused({ reason: "typeDiffers", remedy: `文件内容是${found}，与所称的${mediaType}不一致，请核对文件` })
  return undefined
}

/** The clear bytes together with whose they are. */
const idOf = (subject: string, bytes: Uint8Array): string => bytesToHex(sha256(concatBytes(utf8ToBytes(JSON.stringify(["zone", "file", subject])), bytes)))

/**
 * Makes a keeper of files out of a shelf, on the vault at hand; up to 20 MiB of the usual kinds where no limits are given.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Option from "effect/Option"
 * import { layerVault } from "@zone/core/memory"
 * import { type FileShelf, makeAttachments } from "@zone/core/ports"
 *
 * const files = new Map<string, Uint8Array>()
 * const shelf: FileShelf = {
 *   load: (id) => Effect.sync(() => Option.fromNullishOr(files.get(id))),
 *   keep: (_agency, id, sealed) => Effect.sync(() => void (files.has(id) || files.set(id, sealed)))
 * }
 * const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])
 * const keep = Effect.flatMap(makeAttachments(shelf), (attachments) =>
 *   attachments.keep({ agency: "a-1", subject: "p-1", mediaType: "application/pdf", bytes }))
 * const { size } = await Effect.runPromise(Effect.provide(keep, layerVault()))
 * size // => 6
 * ```
 */
export const makeAttachments = Effect.fnUntraced(function*(shelf: FileShelf, limits: AttachmentLimits = usual) {
  const vault = yield* Vault

  const open = Effect.fnUntraced(function*({ id, subject }: Attached, purpose: Purpose) {
    const sealed = yield* shelf.load(id)
    if (Option.isNone(sealed)) return yield* new AttachmentMissing({ id })
    const bytes = yield* vault.openBytes(subject, sealed.value, purpose)
    return idOf(subject, bytes) === id ? bytes : yield* new SealBroken({ subject })
  })

  return Attachments.of({
    specVersion: 1,
    keep: Effect.fnUntraced(function*({ agency, bytes, mediaType, subject }) {
      const no = refused(limits, mediaType, bytes)
      if (no) return yield* no
      const id = idOf(subject, bytes)
      // sealed even if it is there already: a person who was forgotten hands in nothing more
      yield* shelf.keep(agency, id, yield* vault.sealBytes(agency, subject, bytes))
      return { id, subject, mediaType, size: bytes.length }
    }),
    open,
    metadata: (attached, purpose) => Effect.flatMap(open(attached, purpose), (bytes) => metadataOf(attached.mediaType, bytes))
  })
})
