/** Seals a text for a file: AES-256-GCM under the first of some keys, opened under any of them. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import * as Redacted from "effect/Redacted"

/** 32 bytes, e.g. derived from the master key of an office. */
export type SealKey = Redacted.Redacted<Uint8Array>

const head = "sealed 1 "
const method = "aes-256-gcm"
const [nonceBytes, tagBytes] = [12, 16]

const open = (sealed: Buffer, key: SealKey): string | undefined => {
  const cipher = createDecipheriv(method, Redacted.value(key), sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
  cipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    return Buffer.concat([cipher.update(sealed.subarray(nonceBytes + tagBytes)), cipher.final()]).toString("utf8")
  } catch {
    // another key, or it was changed
    return undefined
  }
}

/** @internal */
export const sealText = {
  seal: (text: string, key: SealKey): string => {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv(method, Redacted.value(key), nonce, { authTagLength: tagBytes })
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
    return head + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64")
  },
  /** Throws for what was not sealed under one of the keys. */
  open: (text: string, keys: ReadonlyArray<SealKey>): string => {
    const sealed = text.startsWith(head) ? Buffer.from(text.slice(head.length), "base64") : Buffer.alloc(0)
    for (const key of sealed.length > nonceBytes + tagBytes ? keys : []) {
      const opened = open(sealed, key)
      if (opened !== undefined) return opened
    }
    throw new Error("not sealed under a key at hand")
  }
}
