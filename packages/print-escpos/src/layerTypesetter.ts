/** Sets papers for receipt printers: the port `Typesetter` of the core. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Typesetter } from "@zone/core/ports"
import { encode } from "./command/encode.ts"
import { mediaType } from "./mediaType.ts"
import { compose, type SlipOptions } from "./slip/compose.ts"

/**
 * A typesetter for one model of printer. The pages are the slips that are cut.
 *
 * @example
 * ```ts
 * import { Typesetter } from "@zone/core/ports"
 * import { layerTypesetter, models } from "@zone/print-escpos"
 * import * as Effect from "effect/Effect"
 *
 * const paper = {
 *   id: "receipt", title: "接收回执", style: "slip", date: "2026-03-02", basis: [],
 *   ticket: { copies: 1, sheet: "A4", laminated: false, sides: "one" },
 *   blocks: [{ _tag: "Paragraph", runs: [{ _tag: "Plain", text: "编号：2026001" }] }]
 * } as const
 * const set = Typesetter.use((typesetter) => typesetter.set(paper))
 * const { mediaType, pages } = await Effect.runPromise(Effect.provide(set, layerTypesetter({ model: models.paper80 })))
 * mediaType // => "application/vnd.escpos"
 * pages // => 1
 * ```
 */
export const layerTypesetter = (options: SlipOptions): Layer.Layer<Typesetter> =>
  Layer.succeed(Typesetter, {
    specVersion: 1,
    set: (paper) =>
      Effect.map(Effect.fromResult(compose(paper, options)), (commands) => ({
        bytes: encode(commands),
        mediaType,
        pages: Math.max(1, commands.filter(({ type }) => type === "cut").length)
      }))
  })
