/** A new, empty store for one test, and how tests open it. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { FactStore } from "@zone/core/ports"

/** Looks behind a store's back. */
export interface FactStoreWitness {
  /** How many facts lie on the medium, by its own means. */
  readonly countFacts: Effect.Effect<number, unknown>
  /** Makes the last position that was given `position`, so that the next ones lie beyond it; the store is open and has one fact. */
  readonly movePosition: (position: bigint) => Effect.Effect<void, unknown>
}

/** A new, empty store. Building the layer opens it; building it again opens the same one. */
export interface FreshStore {
  readonly layer: Layer.Layer<FactStore, unknown>
  readonly witness?: FactStoreWitness
}

/** Opens a store for as long as the scope is. @internal */
export const openStore = ({ layer }: FreshStore): Effect.Effect<FactStore["Service"], unknown, Scope.Scope> =>
  Effect.map(Layer.build(Layer.fresh(layer)), Context.get(FactStore))
