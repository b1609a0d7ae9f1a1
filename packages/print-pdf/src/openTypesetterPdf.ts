/** A typesetter with what it can do, for those who want to show it before they print. */
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { TypesetError } from "@zone/core/ports"
import { makeTypesetter, type TypesetterPdf } from "./makeTypesetter.ts"
import { openPress } from "./openPress.ts"
import type { PdfOptions } from "./PdfOptions.ts"

/**
 * Opens a typesetter and tells which build of Typst it has and which standard it writes.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { openTypesetterPdf } from "@zone/print-pdf"
 *
 * const standard = Effect.map(openTypesetterPdf({ standard: "1.7" }), ({ abilities }) => abilities.standard)
 * await Effect.runPromise(Effect.scoped(standard)) // => "1.7"
 * ```
 */
export const openTypesetterPdf = (options: PdfOptions = {}): Effect.Effect<TypesetterPdf, TypesetError, Scope.Scope> =>
  makeTypesetter(options, openPress)
