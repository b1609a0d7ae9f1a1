/**
 * A vault on any shelf: the cryptography is here and the same for every store, the keeping is the shelf's.
 *
 * What is sealed is AES-256-GCM under the person's own random key, `1 ‖ nonce ‖ ciphertext ‖ tag`, bound to the person and to
 * whether it is text or bytes. That key is kept wrapped the same way under a master key, bound to its place on the shelf. Nothing is
 * remembered between two calls but the key of the tokens, so that somebody forgotten by another process is forgotten here too.
 */
import { utf8ToBytes } from "@noble/hashes/utils.js"
import * as Bytes from "effect/Bytes"
import * as Aead from "effect/crypto/Aead"
import type { CryptoError } from "effect/crypto/CryptoError"
import * as Mac from "effect/crypto/Mac"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { gather } from "./gather.ts"
import type { KeptKey, KeyShelf, OnShelf } from "./KeyShelf.ts"
import { locked, type MasterKey, type MasterKeys } from "./MasterKeys.ts"
import { normaliseName } from "./normaliseName.ts"
import { StoreError } from "./StoreError.ts"
import { Forgotten, type Purpose, SealBroken, Vault } from "./Vault.ts"

const FORMAT = 1
const NONCE = 12
const TAG = 16
/** How many keys are wrapped anew before the shelf is asked for more. */
const PAGE = 200
/** From this many bytes on Web Crypto works beside the thread, which pays then; before that it costs more than the work itself. */
const LARGE = 65_536
/** Before every text, so that no text begins with a mark that a decoder would swallow. */
const TEXT = "t"

type Bound = readonly ["text" | "bytes", string] | readonly ["key", KeptKey["kind"], string]

const additional = (bound: Bound): Uint8Array => utf8ToBytes(JSON.stringify(["zone", FORMAT, ...bound]))

/** The key or the machine is at fault, not what was sealed. */
const defect = (operation: string) => (error: CryptoError): StoreError =>
  new StoreError({ reason: "other", operation, detail: error.message, remedy: "本机加密组件不可用，请联系维护人员" })

const corrupt = (operation: string, detail: string): StoreError =>
  new StoreError({ reason: "corrupt", operation, detail, remedy: "密钥记录已损坏，请从备份恢复" })

const layerCrypto = Layer.mergeAll(Aead.layerWebCrypto, Mac.layerWebCrypto).pipe(Layer.provideMerge(SecureRandom.layerWebCrypto))

/** What a machine may do in a way of its own. */
export interface VaultMachine {
  /**
   * AES-256-GCM without leaving the thread, in the place of Web Crypto's for what is small: texts of people, and keys. The bytes are the same.
   * It must neither keep nor change the key that it is given, which is wiped afterwards.
   */
  readonly aes256Gcm: Aead.Implementation
}

/**
 * Makes a vault out of a shelf and the master keys. Fails with the reason `locked` where the shelf was begun under a master key that is
 * not among them; a new shelf is begun by the first seal or token.
 *
 * Before keys are rotated, every process must have been given the newest master key: one that has only the old one would go on
 * wrapping under it.
 *
 * @example On a shelf that holds one key of each kind, as a map
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Option from "effect/Option"
 * import * as Redacted from "effect/Redacted"
 * import * as Result from "effect/Result"
 * import { type KeyShelf, makeVault, newMasterKey, type OnShelf, readMasterKeys } from "@zone/core/ports"
 *
 * const keys = new Map<string, OnShelf>()
 * const place = (kind: string, id: string) => JSON.stringify([kind, id])
 * const shelf: KeyShelf = {
 *   load: (kind, id) => Effect.sync(() => Option.fromNullishOr(keys.get(place(kind, id)))),
 *   loadAll: (kind, ids) => Effect.sync(() => new Map(ids.flatMap((id) => keys.has(place(kind, id)) ? [[id, keys.get(place(kind, id))!]] : []))),
 *   keep: (key) => Effect.sync(() => keys.get(place(key.kind, key.id)) ?? (keys.set(place(key.kind, key.id), key), key)),
 *   rewrap: (_from, to) => Effect.sync(() => keys.set(place(to.kind, to.id), to) === keys),
 *   notUnder: () => Effect.succeed([]),
 *   destroy: ({ subject }) => Effect.sync(() => void keys.set(place("subject", subject), "destroyed")),
 *   record: () => Effect.void,
 *   openings: () => Effect.succeed([])
 * }
 *
 * const masters = Result.getOrThrow(readMasterKeys(Effect.runSync(newMasterKey)))
 * const by = { agency: "a-1", actor: { id: "c-1", role: "clerk" }, why: "打印接收回执", at: "2026-11-22T01:00:00.000Z" } as const
 * const text = await Effect.runPromise(Effect.gen(function*() {
 *   const vault = yield* makeVault(shelf, masters)
 *   return Redacted.value(yield* vault.open(yield* vault.seal("a-1", "p-1", Redacted.make("张三")), by))
 * }))
 * text // => "张三"
 * ```
 */
export const makeVault = Effect.fnUntraced(function*(shelf: KeyShelf, { newest, older }: MasterKeys, machine?: VaultMachine) {
  const aead = yield* Aead.Aead
  const mac = yield* Mac.Mac
  const random = yield* SecureRandom.SecureRandom
  const own = machine?.aes256Gcm

  const lock = Effect.fnUntraced(function*(key: Uint8Array, clear: Uint8Array, bound: Bound) {
    const nonce = yield* random.randomBytes(NONCE)
    const sealed = own && clear.length < LARGE
      ? own.encrypt(key, nonce, clear, additional(bound))
      : yield* aead.encrypt(yield* Aead.key(Aead.aes256Gcm, key), clear, { nonce, aad: additional(bound) })
    return Bytes.concat([Uint8Array.of(FORMAT), nonce, sealed])
  })

  /** What was locked, or none where it was changed, belongs elsewhere or was locked by another key. */
  const unlock = Effect.fnUntraced(function*(key: Uint8Array, sealed: Uint8Array, bound: Bound) {
    if (sealed[0] !== FORMAT || sealed.length < 1 + NONCE + TAG) return Option.none<Uint8Array>()
    if (own && sealed.length < LARGE) return Option.fromUndefinedOr(own.decrypt(key, sealed.subarray(1, 1 + NONCE), sealed.subarray(1 + NONCE), additional(bound)))
    const options = { nonce: sealed.slice(1, 1 + NONCE), aad: additional(bound) }
    return yield* aead.decrypt(yield* Aead.key(Aead.aes256Gcm, key), sealed.slice(1 + NONCE), options).pipe(
      Effect.asSome,
      Effect.catchReason("CryptoError", "DecryptionFailed", () => Effect.succeed(Option.none<Uint8Array>()))
    )
  })

  const wrap = (key: Uint8Array, kind: KeptKey["kind"], id: string, master: MasterKey): Effect.Effect<KeptKey, StoreError> =>
    lock(Redacted.value(master.bytes), key, ["key", kind, id]).pipe(
      Effect.map((wrapped) => ({ kind, id, master: master.fingerprint, wrapped: Base64Url.encode(wrapped) })),
      Effect.mapError(defect("wrap"))
    )

  const unwrap = Effect.fnUntraced(function*({ id, kind, master, wrapped }: KeptKey) {
    const by = [newest, ...older].find(({ fingerprint }) => fingerprint === master)
    if (!by) return yield* locked("unwrap", `wrapped under the master key ${master}, which is not configured`)
    const bytes = Base64Url.decode(wrapped)
    const key = Result.isSuccess(bytes)
      ? yield* Effect.mapError(unlock(Redacted.value(by.bytes), bytes.success, ["key", kind, id]), defect("unwrap"))
      : Option.none<Uint8Array>()
    return Option.isSome(key) ? key.value : yield* corrupt("unwrap", `the ${kind} key of ${id} is not what was kept`)
  })

  /** The key on the shelf; a new one where there is none. */
  const begin = Effect.fnUntraced(function*(kind: KeptKey["kind"], id: string, found: Option.Option<OnShelf>) {
    const kept = Option.isSome(found) ? found.value : yield* shelf.keep(yield* wrap(yield* random.randomBytes(32), kind, id, newest))
    return kept === "destroyed" ? Option.none<Uint8Array>() : Option.some(yield* unwrap(kept))
  })

  const NAMES = ["names", "store"] as const
  let names = Option.none<Uint8Array>()
  const first = yield* shelf.load(...NAMES)
  if (Option.isSome(first)) names = yield* begin(...NAMES, first)
  const namesKey = Effect.gen(function*() {
    if (Option.isNone(names)) names = yield* begin(...NAMES, yield* shelf.load(...NAMES))
    return Option.isSome(names) ? names.value : yield* corrupt("token", "the key of the tokens was destroyed")
  })

  /** The key that a person's data is sealed under. A shelf is begun with the key of the tokens, which tells a wrong master key. */
  const keyToSeal = Effect.fnUntraced(function*(subject: string) {
    yield* namesKey
    const key = yield* begin("subject", subject, yield* shelf.load("subject", subject))
    return Option.isSome(key) ? key.value : yield* new Forgotten({ subject })
  })

  const record = gather(shelf.record)

  /** With keys in hand, which nobody has any more afterwards. */
  const using = <A, E>(keys: () => Iterable<Uint8Array>, use: Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.onExit(use, () => Effect.sync(() => {
      for (const key of keys()) key.fill(0)
    }))

  const seal = Effect.fnUntraced(function*(subject: string, clear: Uint8Array, as: "text" | "bytes") {
    const key = yield* keyToSeal(subject)
    return yield* using(() => [key], Effect.mapError(lock(key, clear, [as, subject]), defect("seal")))
  })

  /** What is sealed, or none where it is not even of the form, and as what. */
  type Sealed = { readonly subject: string; readonly sealed: Uint8Array | undefined; readonly as: "text" | "bytes"; readonly purpose: Purpose }

  const openEach = Effect.fnUntraced(function*(asked: ReadonlyArray<Sealed>): Effect.fn.Return<ReadonlyArray<Result.Result<Uint8Array, Forgotten | SealBroken>>, StoreError> {
    const found = yield* shelf.loadAll("subject", [...new Set(asked.map(({ subject }) => subject))])
    const keys = new Map<string, Uint8Array>()
    const answers: Array<Result.Result<Uint8Array, Forgotten | SealBroken>> = []
    yield* using(() => keys.values(), Effect.gen(function*() {
      for (const kept of found.values()) if (kept !== "destroyed") keys.set(kept.id, yield* unwrap(kept))
      for (const { as, sealed, subject } of asked) {
        const key = keys.get(subject)
        const clear = key === undefined || sealed === undefined ? Option.none<Uint8Array>() : yield* Effect.mapError(unlock(key, sealed, [as, subject]), defect("open"))
        answers.push(Option.isSome(clear) ? Result.succeed(clear.value) : Result.fail(found.get(subject) === "destroyed" ? new Forgotten({ subject }) : new SealBroken({ subject })))
      }
    }))
    yield* record(asked.flatMap(({ purpose: { actor, agency, at, why }, subject }, i) => Result.isSuccess(answers[i]!) ? [{ agency, actor, why, at, subject }] : []))
    return answers
  })

  const textOf = (clear: Uint8Array): string => {
    // what has no decoder of its own goes round by Base64
    const text = Base64Url.decodeString(Base64Url.encode(clear))
    clear.fill(0)
    return Result.getOrThrow(text).slice(TEXT.length)
  }

  const openAll: Vault["Service"]["openAll"] = (asked) =>
    Effect.map(
      openEach(asked.map(({ personal: { sealed, subject }, purpose }) => ({ subject, purpose, as: "text", sealed: Result.getOrUndefined(Base64Url.decode(sealed)) }))),
      (answers) => answers.map((answer) => Result.map(answer, (clear) => Redacted.make(textOf(clear))))
    )

  return Vault.of({
    specVersion: 1,
    seal: (_agency, subject, text) =>
      Effect.map(seal(subject, utf8ToBytes(TEXT + Redacted.value(text)), "text"), (sealed) => ({ subject, sealed: Base64Url.encode(sealed) })),
    open: (personal, purpose) => Effect.flatMap(openAll([{ personal, purpose }]), ([answer]) => Effect.fromResult(answer!)),
    openAll,
    sealBytes: (_agency, subject, bytes) => seal(subject, bytes, "bytes"),
    openBytes: (subject, sealed, purpose) => Effect.flatMap(openEach([{ subject, sealed, purpose, as: "bytes" }]), ([answer]) => Effect.fromResult(answer!)),
    token: Effect.fnUntraced(function*(agency, name) {
      const key = yield* namesKey
      const text = utf8ToBytes(JSON.stringify(["zone", FORMAT, "name", agency, normaliseName(Redacted.value(name))]))
      const sign = Effect.flatMap(Mac.key(Mac.hmacSha256, key), (each) => mac.sign(each, text))
      return Base64Url.encode(yield* Effect.mapError(sign, defect("token")))
    }),
    forget: (subject, { actor, agency, at, why }) => shelf.destroy({ agency, actor, why, at, subject }),
    openings: shelf.openings,
    rotate: Effect.gen(function*() {
      let count = 0
      for (;;) {
        const keys = yield* shelf.notUnder(newest.fingerprint, PAGE)
        if (keys.length === 0) return count
        for (const from of keys) {
          const to = yield* wrap(yield* unwrap(from), from.kind, from.id, newest)
          if (yield* shelf.rewrap(from, to)) count += 1
        }
      }
    })
  })
}, Effect.provide(layerCrypto))
