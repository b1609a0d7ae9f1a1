/** The port `Typesetter` by Typst, in this thread where there is a native build: right for papers of a few pages. */
import * as Layer from "effect/Layer"
import { type TypesetError, Typesetter } from "@zone/core/ports"
import { openTypesetterPdf } from "./openTypesetterPdf.ts"
import type { PdfOptions } from "./PdfOptions.ts"

/**
 * Sets papers as tagged PDF/A-2a. Fonts are read once, when the layer is built; no font of the machine is used unless it is given by
 * its path.
 *
 * Fails to be built with `TypesetError`: `fontUnreadable` for a font that cannot be set with, `engine` when no build of Typst can be
 * loaded, `unsupported` when the build cannot write the standard that was asked for.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import type { Paper } from "@zone/core/paper"
 * import { Typesetter } from "@zone/core/ports"
 * import { layerTypesetterPdf } from "@zone/print-pdf"
 *
 * const paper: Paper = {
 *   id: "notice",
 *   title: "开放时间",
 *   style: "notice",
 *   ticket: { copies: 1, sheet: "A4", laminated: true, sides: "one" },
 *   date: "2026-11-21",
 *   basis: [],
 *   blocks: [{ _tag: "Paragraph", runs: [{ _tag: "Plain", text: "周一至周五 9:00—17:00" }] }]
 * }
 * const set = Typesetter.use((typesetter) => typesetter.set(paper))
 * const { bytes, pages } = await Effect.runPromise(Effect.provide(set, layerTypesetterPdf()))
 * pages // => 1
 * new TextDecoder().decode(bytes.subarray(0, 8)) // => "%PDF-1.7"
 * ```
 */
export const layerTypesetterPdf = (options: PdfOptions = {}): Layer.Layer<Typesetter, TypesetError> =>
  Layer.effect(Typesetter, openTypesetterPdf(options))
