/** What sets papers for a printer: PDF for pages, ESC/POS for rolls, with the office's fonts. */
import { TypesetError, type Typesetter } from "@zone/core/ports"
import { readBold } from "@zone/font-noto-sans-sc"
import { layerTypesetter, models, openFont } from "@zone/print-escpos"
import { type FontOptions, layerTypesetterPdf } from "@zone/print-pdf"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import type { PrinterAt } from "./PrinterAt.ts"

const unreadable = (path: string, why: string) =>
  new TypesetError({ reason: "fontUnreadable", detail: `${path}：${why}`, remedy: "字体文件不能用，请检查 office.yaml 里 fonts.fallback 的路径和格式。" })

/** Rare characters of names are drawn: by the office's fonts for them first. */
const layerSlips = (model: keyof typeof models, { fallback = [] }: FontOptions) =>
  Layer.unwrap(Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const own = yield* Effect.forEach(fallback, (font) => {
      const { face, path } = typeof font === "string" ? { path: font, face: 0 } : font
      return fs.readFile(path).pipe(Effect.mapError((error) => unreadable(path, error.message)), Effect.flatMap((bytes) => Effect.fromResult(openFont(bytes, face))))
    })
    return layerTypesetter({ model: models[model], fonts: [...own, yield* Effect.fromResult(openFont(readBold()))] })
  }))

export const layerTypesetterAt = (at: PrinterAt, fonts: FontOptions): Layer.Layer<Typesetter, TypesetError, FileSystem.FileSystem> =>
  at._tag === "Ipp" ? layerTypesetterPdf({ fonts }) : layerSlips(at.model, fonts)
