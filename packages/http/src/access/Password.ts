/** Passwords as they are kept: scrypt with a salt of each one's own, and the cost that it was made at. */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Semaphore from "effect/Semaphore"

/** N as a power of two, r and p. A check takes 128·N·r bytes. */
export interface PasswordCost {
  readonly log2N: number
  readonly r: number
  readonly p: number
}

/** As OWASP has it for 32 MiB: about a tenth of a second. */
const usualCost: PasswordCost = { log2N: 15, r: 8, p: 3 }

const LENGTH = 32

const derive = (password: string, salt: Buffer, { log2N, p, r }: PasswordCost): Effect.Effect<Buffer> =>
  Effect.callback((resume) => {
    const N = 2 ** log2N
    scrypt(password.normalize("NFKC"), salt, LENGTH, { N, r, p, maxmem: 256 * N * r }, (error, key) => resume(error ? Effect.die(error) : Effect.succeed(key)))
  })

/** Hashes and checks passwords, at most two at a time: they take much memory. */
export const Password = {
  make: Effect.map(Semaphore.make(2), (few) => {
    const hash = (password: Redacted.Redacted, cost: PasswordCost = usualCost): Effect.Effect<string> =>
      Effect.suspend(() => {
        const salt = randomBytes(16)
        const { log2N, p, r } = cost
        return Effect.map(few.withPermit(derive(Redacted.value(password), salt, cost)), (key) =>
          ["scrypt", log2N, r, p, salt.toString("base64url"), key.toString("base64url")].join("$"))
      })
    const matches = (password: Redacted.Redacted, kept: string): Effect.Effect<boolean> =>
      Effect.suspend(() => {
        const [, log2N, r, p, salt = "", key = ""] = kept.split("$")
        const expected = Buffer.from(key, "base64url")
        return Effect.map(
          few.withPermit(derive(Redacted.value(password), Buffer.from(salt, "base64url"), { log2N: Number(log2N), r: Number(r), p: Number(p) })),
          (derived) => derived.length === expected.length && timingSafeEqual(derived, expected)
        )
      })
    return { hash, matches }
  })
}
