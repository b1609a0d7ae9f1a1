/** What the machine seals is what Web Crypto seals, and each opens the other's; what was changed opens nowhere. */
import * as Aead from "effect/crypto/Aead"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { expect, it } from "vitest"
import { aes256Gcm } from "./aes256Gcm.ts"

const web = Aead.layerWebCrypto.pipe(Layer.provideMerge(SecureRandom.layerWebCrypto))

it("has the bytes of Web Crypto, for every length up to two blocks and for a long text", () =>
  Effect.runPromise(Effect.provide(Effect.gen(function*() {
    const aead = yield* Aead.Aead
    const random = yield* SecureRandom.SecureRandom
    for (const length of [...Array(34).keys(), 5000]) {
      const [key, nonce, clear, aad] = [yield* random.randomBytes(32), yield* random.randomBytes(12), yield* random.randomBytes(length), yield* random.randomBytes(length % 20)]
      const sealed = aes256Gcm.encrypt(key, nonce, clear, aad)
      expect(sealed).toEqual(yield* aead.encrypt(yield* Aead.key(Aead.aes256Gcm, key), clear, { nonce, aad }))
      expect(aes256Gcm.decrypt(key, nonce, sealed, aad)).toEqual(clear)
      for (const changed of [0, length, sealed.length - 1]) {
        const other = sealed.slice()
        other[changed]! ^= 1
        expect(aes256Gcm.decrypt(key, nonce, other, aad)).toBeUndefined()
      }
      expect(aes256Gcm.decrypt(key, nonce, sealed, Uint8Array.of(...aad, 1))).toBeUndefined()
      expect(aes256Gcm.decrypt(yield* random.randomBytes(32), nonce, sealed, aad)).toBeUndefined()
    }
  }), web)))
