/** The tokens that a row is found by, made of its sealed names: each is opened for it, and that is recorded like any opening. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { FactStore, type NameToken } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { type Purpose, type SealBroken, Vault } from "../ports/Vault.ts"
import type { Personal } from "../terms/Personal.ts"

/** Somebody who was forgotten is found by no name. @internal */
export const tokensOf = Effect.fnUntraced(function*(names: ReadonlyArray<Personal>, purpose: Purpose): Effect.fn.Return<ReadonlyArray<NameToken>, SealBroken | StoreError, Vault> {
  if (names.length === 0) return []
  const vault = yield* Vault
  const tokens: Array<NameToken> = []
  for (const name of names) {
    const clear = yield* vault.open(name, purpose).pipe(Effect.catchTag("Forgotten", () => Effect.void))
    if (clear) tokens.push({ subject: name.subject, token: yield* vault.token(purpose.agency, clear) })
  }
  return tokens
})

/**
 * Takes names away again whose person was forgotten between the opening and the append. Sealing tells who was forgotten without opening
 * anything; where the vault cannot tell now, the wish is done all the same. @internal
 */
export const dropForgotten = Effect.fnUntraced(function*(agency: string, tokens: ReadonlyArray<NameToken>): Effect.fn.Return<void, never, FactStore | Vault> {
  const vault = yield* Vault
  const store = yield* FactStore
  for (const subject of new Set(tokens.map((each) => each.subject))) {
    yield* vault.seal(agency, subject, Redacted.make("")).pipe(Effect.catchTag("Forgotten", () => store.forgetNames(subject)), Effect.ignore)
  }
})
