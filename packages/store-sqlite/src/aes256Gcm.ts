/**
 * AES-256-GCM of the machine, in one go on its thread: the same bytes as Web Crypto's, in a twentieth of the time for what is as short as a name,
 * since Web Crypto takes each key in by itself and works beside the thread.
 */
import { createCipheriv, createDecipheriv } from "node:crypto"
import type { VaultMachine } from "@zone/core/ports"

const NAME = "aes-256-gcm"
const TAG = 16
const tagged = { authTagLength: TAG } as const

/** Keeps nothing of the key. @internal */
export const aes256Gcm: VaultMachine["aes256Gcm"] = {
  encrypt: (key, nonce, plaintext, aad) => {
    const cipher = createCipheriv(NAME, key, nonce, tagged).setAAD(aad)
    const sealed = new Uint8Array(plaintext.length + TAG)
    sealed.set(cipher.update(plaintext))
    sealed.set(cipher.final(), plaintext.length)
    sealed.set(cipher.getAuthTag(), plaintext.length)
    return sealed
  },
  decrypt: (key, nonce, ciphertext, aad) => {
    const end = ciphertext.length - TAG
    const decipher = createDecipheriv(NAME, key, nonce, tagged).setAAD(aad).setAuthTag(ciphertext.subarray(end))
    const clear = decipher.update(ciphertext.subarray(0, end))
    try {
      decipher.final()
      // the same bytes, not a copy: whoever is given them can wipe them
      return new Uint8Array(clear.buffer, clear.byteOffset, clear.length)
    } catch {
      clear.fill(0)
      return undefined
    }
  }
}
