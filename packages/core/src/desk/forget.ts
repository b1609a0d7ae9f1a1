/**
 * Forgets a person: the key is destroyed first, so that nothing that was sealed can be opened any more, and then nobody is found by the
 * name. Facts, links, register lines and counts stay as they are.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { Vault } from "../ports/Vault.ts"
import type { Reading } from "./reveal.ts"

/**
 * Forgets a person by the id of the subject, in all rooms and agencies of the store. It can be done again after an interruption.
 * Gives how many names were removed from registers.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { forget } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 *
 * const by = { agency: "a-1", actor: { id: "h-1", role: "head" }, why: "保存期限届满" } as const
 * await Effect.runPromise(Effect.provide(forget("p-1", by), layerMemory())) // => 0
 * ```
 */
export const forget = Effect.fnUntraced(function*(subject: string, { actor, agency, why }: Reading): Effect.fn.Return<number, StoreError, FactStore | Vault> {
  const vault = yield* Vault
  const at = new Date(yield* Clock.currentTimeMillis).toISOString()
  yield* vault.forget(subject, { agency, actor, why, at })
  const store = yield* FactStore
  return yield* store.forgetNames(subject)
})
