/** The native build passes the suite of the test kit, looked at with the eyes of poppler; and what differs in a thread. */
import * as Effect from "effect/Effect"
import { layerTypesetterPdf, layerTypesetterPdfInThread } from "@zone/print-pdf"
import { describe, expect, it } from "@effect/vitest"
import { listFailing, TypesetterConformance } from "@zone/testkit"
import { freshPdf } from "./freshPdf.ts"

const { abilities, open } = freshPdf

TypesetterConformance.suite("PDF by Typst, native", open(layerTypesetterPdf, { engine: "native" }), { abilities })

/** In a thread the engine is the same; what differs is what happens meanwhile. */
describe("PDF by Typst, in a thread of its own", () => {
  const cases = TypesetterConformance.cases.filter(({ name }) => /^after a paper|^given up|at once/.test(name))
  it.live("goes on after what failed, what was given up, and what came at once", () =>
    Effect.map(listFailing(cases, open(layerTypesetterPdfInThread, {}), abilities), (failing) => {
      expect(cases).toHaveLength(3)
      expect(failing).toEqual([])
    }), 60_000)
})
