/** This typesetter passes the suite of the test kit: its native build and WebAssembly, looked at with the eyes of poppler. */
import { writeFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import { layerTypesetterPdf, layerTypesetterPdfInThread, type PdfOptions } from "@zone/print-pdf"
import { describe, expect, it } from "@effect/vitest"
import { type FreshTypesetter, listFailing, TypesetterConformance } from "@zone/testkit"
import { freshFolder } from "./freshFolder.ts"
import { hasPoppler, poppler } from "./poppler.ts"
import { fontOf } from "./fontOf.ts"

const abilities = { sheets: true, rolls: false, fallback: true, witness: hasPoppler }
/** A character that no font of the package has. */
const character = "陳"

const fresh = (open: (options: PdfOptions) => FreshTypesetter["layer"], options: PdfOptions): Effect.Effect<FreshTypesetter> =>
  Effect.sync(() => {
    const further = `${freshFolder()}/further.ttf`
    writeFileSync(further, fontOf(character))
    return { layer: open(options), witness: poppler, fallback: { character, layer: open({ ...options, fonts: { fallback: [further] } }) } }
  })

TypesetterConformance.suite("PDF by Typst, native", fresh(layerTypesetterPdf, { engine: "native" }), { abilities })
TypesetterConformance.suite("PDF by Typst, WebAssembly", fresh(layerTypesetterPdf, { engine: "wasm" }), { abilities })

/** In a thread the engine is the same; what differs is what happens meanwhile. */
describe("PDF by Typst, in a thread of its own", () => {
  const cases = TypesetterConformance.cases.filter(({ name }) => /^after a paper|^given up|at once/.test(name))
  it.live("goes on after what failed, what was given up, and what came at once", () =>
    Effect.map(listFailing(cases, fresh(layerTypesetterPdfInThread, {}), abilities), (failing) => {
      expect(cases).toHaveLength(3)
      expect(failing).toEqual([])
    }), 60_000)
})
