/** A vault in memory, with the same cryptography as every other: keys and openings are gone when the process ends. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { KeyShelf } from "../ports/KeyShelf.ts"
import { type MasterKeys, newMasterKey, readMasterKeys } from "../ports/MasterKeys.ts"
import { makeVault } from "../ports/makeVault.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { Vault } from "../ports/Vault.ts"
import { keyOf } from "./keyOf.ts"
import { makeMemory, type Memory } from "./Memory.ts"

const shelfOn = ({ keys, openings }: Memory): KeyShelf => ({
  load: (kind, id) => Effect.sync(() => Option.fromNullishOr(keys.get(keyOf(kind, id)))),
  loadAll: (kind, ids) => Effect.sync(() => new Map(ids.flatMap((id) => {
    const found = keys.get(keyOf(kind, id))
    return found === undefined ? [] : [[id, found] as const]
  }))),
  keep: (key) =>
    Effect.sync(() => {
      const kept = keys.get(keyOf(key.kind, key.id)) ?? key
      keys.set(keyOf(key.kind, key.id), kept)
      return kept
    }),
  rewrap: (from, to) =>
    Effect.sync(() => {
      const key = keyOf(from.kind, from.id)
      const kept = keys.get(key)
      if (kept === undefined || kept === "destroyed" || kept.wrapped !== from.wrapped) return false
      keys.set(key, to)
      return true
    }),
  notUnder: (master, limit) => Effect.sync(() => [...keys.values()].filter((key) => key !== "destroyed").filter((key) => key.master !== master).slice(0, limit)),
  destroy: (by) =>
    Effect.sync(() => {
      keys.set(keyOf("subject", by.subject), "destroyed")
      openings.push(by)
    }),
  record: (added) => Effect.sync(() => void openings.push(...added)),
  openings: (subject, limit) => Effect.sync(() => openings.filter((each) => each.subject === subject).toReversed().slice(0, limit))
})

/**
 * A vault in memory, under the master keys given, or one that the {@link Memory} keeps for itself; fails with the reason `locked` on a memory that was begun
 * under another.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Redacted from "effect/Redacted"
 * import { layerVault } from "@zone/core/memory"
 * import { Vault } from "@zone/core/ports"
 *
 * const seal = Vault.use((vault) => vault.seal("a-1", "p-1", Redacted.make("张三")))
 * const { subject } = await Effect.runPromise(Effect.provide(seal, layerVault()))
 * subject // => "p-1"
 * ```
 */
export const layerVault = (memory: Memory = makeMemory(), masters?: MasterKeys): Layer.Layer<Vault, StoreError> =>
  Layer.effect(Vault, Effect.gen(function*() {
    const keys = masters ?? memory.master ?? (yield* Effect.fromResult(readMasterKeys(yield* newMasterKey)))
    if (!masters) memory.master = keys
    return yield* makeVault(shelfOn(memory), keys)
  }))
