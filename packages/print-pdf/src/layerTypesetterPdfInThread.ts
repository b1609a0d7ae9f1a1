/** The port `Typesetter` by Typst in a thread of its own: right for ledgers of thousands of rows. */
import * as Layer from "effect/Layer"
import { type TypesetError, Typesetter } from "@zone/core/ports"
import { makeTypesetter } from "./makeTypesetter.ts"
import { openThread } from "./openThread.ts"
import type { PdfOptions } from "./PdfOptions.ts"
import type { SettingProgress } from "./SettingProgress.ts"

/** Options, and who is told how far it is. */
export interface ThreadOptions extends PdfOptions {
  readonly onProgress?: (progress: SettingProgress) => void
}

/**
 * The same bytes as `layerTypesetterPdf`, while this thread goes on with its work. The thread ends with the layer.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Typesetter } from "@zone/core/ports"
 * import { layerTypesetterPdfInThread } from "@zone/print-pdf"
 *
 * const version = Typesetter.use((typesetter) => Effect.succeed(typesetter.specVersion))
 * await Effect.runPromise(Effect.provide(version, layerTypesetterPdfInThread())) // => 1
 * ```
 */
export const layerTypesetterPdfInThread = ({ onProgress, ...options }: ThreadOptions = {}): Layer.Layer<Typesetter, TypesetError> =>
  Layer.effect(Typesetter, makeTypesetter(options, openThread, onProgress))
