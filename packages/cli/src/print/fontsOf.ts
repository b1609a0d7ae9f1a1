/** The office's own fonts, by their paths: those of `office.yaml` are relative to its folder. */
import type { FontFile, FontOptions } from "@zone/print-pdf"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import type { OfficeAt } from "./readAccess.ts"

export const fontsOf = (at: OfficeAt | undefined): Effect.Effect<FontOptions, never, Path.Path> =>
  Effect.map(Path.Path, (path) => {
    if (at?.office.fonts === undefined) return {}
    const { folder, office: { fonts: { fallback, ...own } } } = at
    const found = (font: FontFile): FontFile => typeof font === "string" ? path.resolve(folder, font) : { ...font, path: path.resolve(folder, font.path) }
    return {
      ...Object.fromEntries(Object.entries(own).map(([role, font]) => [role, found(font)])),
      ...(fallback && { fallback: fallback.map(found) })
    }
  })
