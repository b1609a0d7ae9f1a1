/** Everything that a desk needs, in memory: facts, vault and files. */
import * as Layer from "effect/Layer"
import type { Attachments } from "../ports/Attachments.ts"
import type { FactStore } from "../ports/FactStore.ts"
import type { MasterKeys } from "../ports/MasterKeys.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { Vault } from "../ports/Vault.ts"
import { layerAttachments } from "./layerAttachments.ts"
import { layerFactStore } from "./layerFactStore.ts"
import { layerVault } from "./layerVault.ts"
import { makeMemory, type Memory } from "./Memory.ts"

/**
 * A store, a vault and a keeper of files in memory, for tutorials and tests: new for each layer, or on a {@link Memory} that you hold.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { layerMemory } from "@zone/core/memory"
 * import { FactStore } from "@zone/core/ports"
 *
 * const checkpoints = FactStore.use((store) => store.checkpoints)
 * await Effect.runPromise(Effect.provide(checkpoints, layerMemory())) // => []
 * ```
 */
export const layerMemory = (memory: Memory = makeMemory(), masters?: MasterKeys): Layer.Layer<FactStore | Vault | Attachments, StoreError> =>
  Layer.mergeAll(layerFactStore(memory), layerAttachments(memory).pipe(Layer.provideMerge(layerVault(memory, masters))))
