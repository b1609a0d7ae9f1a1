import { layerTypesetterPdf } from "@zone/print-pdf"
import { expect, it } from "@effect/vitest"
import { TypesetterConformance } from "./conformance/TypesetterConformance.ts"
import { hasPoppler, poppler } from "./poppler.ts"

if (hasPoppler) TypesetterConformance.suite("PDF by Typst", { layer: layerTypesetterPdf(), witness: poppler })

it("holds a case for every kind of promise", () => {
  expect(TypesetterConformance.cases.length).toBeGreaterThan(30)
})
