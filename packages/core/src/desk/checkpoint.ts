/** Makes one root over all streams as they stand, to be kept, printed and carried out of the house: what is cut later no longer fits it. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type Checkpoint, FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { MerkleTree } from "./MerkleTree.ts"
import { scanFacts } from "./scanFacts.ts"

/**
 * Makes and keeps a checkpoint over all facts so far, of all agencies. The root is worked out from the facts, not from the kept heads.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { checkpoint } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 *
 * const { facts, streams } = await Effect.runPromise(Effect.provide(checkpoint, layerMemory()))
 * facts + streams // => 0
 * ```
 */
export const checkpoint: Effect.Effect<Checkpoint, StoreError, FactStore> = Effect.gen(function*() {
  const store = yield* FactStore
  const last = (yield* store.checkpoints).at(-1)
  const position = yield* Stream.runFold(scanFacts(last?.position ?? 0n), () => last?.position ?? 0n, (highest, fact) => (fact.position > highest ? fact.position : highest))
  const tree = new MerkleTree()
  yield* Stream.runForEach(store.heads, Effect.fnUntraced(function*({ stream }) {
    // what was appended since the position was taken is not of this checkpoint
    const head = (yield* store.read(stream)).findLast((fact) => fact.position <= position)
    if (head) tree.add({ stream, version: head.version, hash: head.hash })
  }))
  const made: Checkpoint = {
    position, at: new Date(yield* Clock.currentTimeMillis).toISOString(), streams: tree.size, facts: tree.facts, root: tree.root()
  }
  yield* store.keepCheckpoint(made)
  return made
})
