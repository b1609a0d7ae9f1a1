/** The WebAssembly build passes the suite of the test kit; in a file of its own, since it is slow and the runner takes files side by side. */
import { layerTypesetterPdf } from "@zone/print-pdf"
import { TypesetterConformance } from "@zone/testkit"
import { freshPdf } from "./freshPdf.ts"

TypesetterConformance.suite("PDF by Typst, WebAssembly", freshPdf.open(layerTypesetterPdf, { engine: "wasm" }), { abilities: freshPdf.abilities })
