/** A typesetter of this package for each test of the suite, with the eyes of poppler and a further font that has one character. */
import { writeFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import type { PdfOptions } from "@zone/print-pdf"
import type { FreshTypesetter } from "@zone/testkit"
import { fontOf } from "./fontOf.ts"
import { freshFolder } from "./freshFolder.ts"
import { hasPoppler, poppler } from "./poppler.ts"

/** A character that no font of the package has. */
const character = "陳"

export const freshPdf = {
  abilities: { sheets: true, rolls: false, fallback: true, witness: hasPoppler },
  open: (open: (options: PdfOptions) => FreshTypesetter["layer"], options: PdfOptions): Effect.Effect<FreshTypesetter> =>
    Effect.sync(() => {
      const further = `${freshFolder()}/further.ttf`
      writeFileSync(further, fontOf(character))
      return { layer: open(options), witness: poppler, fallback: { character, layer: open({ ...options, fonts: { fallback: [further] } }) } }
    })
} as const
