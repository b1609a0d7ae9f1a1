/** A typesetter for one test, what it can do, and eyes that see what it made without asking it. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { Typesetter } from "@zone/core/ports"

/** A word where it stands on its page, in millimetres from the upper left. */
export interface SeenWord {
  /** The first is 0. */
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
  readonly dotsPerMillimetre: number
  readonly grey: Uint8Array
}

/** Reads set pages by other means than those that set them, e.g. the programs of a PDF reader, or a printer in memory. */
export interface PageWitness {
  /** The text in the order in which it was set. */
  readonly text: (bytes: Uint8Array) => Effect.Effect<string, unknown>
  readonly words: (bytes: Uint8Array) => Effect.Effect<ReadonlyArray<SeenWord>, unknown>
  /** All pages at this resolution, or at the only one that the medium has. */
  readonly pictures: (bytes: Uint8Array, dotsPerInch: number) => Effect.Effect<ReadonlyArray<SeenPage>, unknown>
}

/** What a typesetter can do. */
export interface TypesetterAbilities {
  /** It sets papers of the styles letter, form, ledger and notice on A4 and A3, with tables and flow charts. */
  readonly sheets: boolean
  /** It sets slips. */
  readonly rolls: boolean
  /** What makes a new one also gives one with a further font. */
  readonly fallback: boolean
  /** What makes a new one also gives a witness, who looks at what it made. */
  readonly witness: boolean
}

/** Building the layer opens it; building it again opens another one that must give the same bytes. */
export interface FreshTypesetter {
  readonly layer: Layer.Layer<Typesetter, unknown>
  readonly witness?: PageWitness
  /** The same with a further font, and a character that only this font has. */
  readonly fallback?: { readonly layer: Layer.Layer<Typesetter, unknown>; readonly character: string }
}

/** Opens a typesetter for as long as the scope is. @internal */
export const openTypesetter = ({ layer }: Pick<FreshTypesetter, "layer">): Effect.Effect<Typesetter["Service"], unknown, Scope.Scope> =>
  Effect.map(Layer.build(Layer.fresh(layer)), Context.get(Typesetter))

/** The witness of a test that needs one. @internal */
export const witnessOf = ({ witness }: FreshTypesetter): PageWitness => {
  if (witness === undefined) throw new Error("the ability witness was declared, and there is none")
  return witness
}
