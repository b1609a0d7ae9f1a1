/** A typesetter for one test, and eyes that see what it made without asking it. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { Typesetter } from "@zone/core/ports"

/** A word where it stands on its page, in millimetres from the upper left. */
export interface SeenWord {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A page as a picture: one byte a pixel, 0 is black. */
export interface SeenPage {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Reads set pages by other means than those that set them. */
export interface PageWitness {
  /** The text in the order in which it was set. */
  readonly text: (bytes: Uint8Array) => Effect.Effect<string, unknown>
  readonly words: (bytes: Uint8Array) => Effect.Effect<ReadonlyArray<SeenWord>, unknown>
  readonly pictures: (bytes: Uint8Array, dotsPerInch: number) => Effect.Effect<ReadonlyArray<SeenPage>, unknown>
}

/** Building the layer opens it; building it again opens another one that must give the same bytes. */
export interface FreshTypesetter {
  readonly layer: Layer.Layer<Typesetter, unknown>
  readonly witness: PageWitness
}

/** Opens a typesetter for as long as the scope is. @internal */
export const openTypesetter = ({ layer }: FreshTypesetter): Effect.Effect<Typesetter["Service"], unknown, Scope.Scope> =>
  Effect.map(Layer.build(Layer.fresh(layer)), Context.get(Typesetter))
