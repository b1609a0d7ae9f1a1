/**
 * The master keys of a vault: they come from configuration, wrap the key of every person, and are never kept in the store.
 *
 * A master key is 32 random bytes, written in Base64. It is known by a fingerprint, so that a store can say which one it needs.
 */
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { StoreError } from "./StoreError.ts"

/** One master key. */
export interface MasterKey {
  /** The first 16 hex digits of a hash of it. */
  readonly fingerprint: string
  readonly bytes: Redacted.Redacted<Uint8Array>
}

/** The master key that wraps from now on, and earlier ones that may still be needed to unwrap. */
export interface MasterKeys {
  readonly newest: MasterKey
  readonly older: ReadonlyArray<MasterKey>
}

const BYTES = 32

/** @internal */
export const locked = (operation: string, detail: string): StoreError =>
  new StoreError({ reason: "locked", operation, detail, remedy: "检查主密钥配置：应为封存个人信息时所用的主密钥（32字节，Base64），新的写在前面，旧的写在后面" })

const masterKey = (bytes: Uint8Array): MasterKey => ({
  fingerprint: bytesToHex(sha256(concatBytes(utf8ToBytes("zone master key"), bytes))).slice(0, 16),
  bytes: Redacted.make(bytes, { label: "master key" })
})

/**
 * Reads master keys from configuration: each 32 bytes in Base64, the newest first, set apart by commas or white space.
 *
 * Fails with a `StoreError` of the reason `locked` for text that is none; the text itself is in no message.
 *
 * @example
 * ```ts
 * import * as Redacted from "effect/Redacted"
 * import * as Result from "effect/Result"
 * import { readMasterKeys } from "@zone/core/ports"
 *
 * const text = Redacted.make("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
 * Result.getOrThrow(readMasterKeys(text)).newest.fingerprint.length // => 16
 *
 * const short = readMasterKeys(Redacted.make("AAEC"))
 * Result.isFailure(short) && short.failure.detail // => "master key 1 has 3 bytes, not 32"
 * ```
 */
export const readMasterKeys = (text: Redacted.Redacted): Result.Result<MasterKeys, StoreError> => {
  const keys: Array<MasterKey> = []
  const words = Redacted.value(text).split(/[\s,]+/).filter((word) => word !== "")
  for (const [i, word] of words.entries()) {
    const bytes = Base64.decode(word)
    if (Result.isFailure(bytes)) return Result.fail(locked("readMasterKeys", `master key ${i + 1} is not Base64`))
    const { length } = bytes.success
    if (length !== BYTES) return Result.fail(locked("readMasterKeys", `master key ${i + 1} has ${length} bytes, not ${BYTES}`))
    keys.push(masterKey(bytes.success))
  }
  const [newest, ...older] = keys
  return newest ? Result.succeed({ newest, older }) : Result.fail(locked("readMasterKeys", "there is no master key"))
}

/**
 * Makes a new master key as text for the configuration. Keep a copy of it apart from the store: without it nobody can open anything.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Redacted from "effect/Redacted"
 * import { newMasterKey } from "@zone/core/ports"
 *
 * const text = Effect.runSync(newMasterKey)
 * Redacted.value(text).length // => 44
 * ```
 */
export const newMasterKey: Effect.Effect<Redacted.Redacted> = Effect.gen(function*() {
  const random = yield* SecureRandom.SecureRandom
  return Redacted.make(Base64.encode(yield* random.randomBytes(BYTES)), { label: "master key" })
}).pipe(Effect.provide(SecureRandom.layerWebCrypto))
