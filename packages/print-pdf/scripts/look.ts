/**
 * Sets all sample papers, those of the core among them, keeps small pictures of them in `test/goldens`, and with a folder as argument also the PDF files and large
 * pictures to look at: `pnpm run look [folder]`. Needs pdftoppm.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { Typesetter } from "@zone/core/ports"
import { layerTypesetterPdf } from "@zone/print-pdf"
import { smallDots, writePng } from "../test/pageGoldens.ts"
import { goldenPapers } from "../test/goldenPapers.ts"
import { poppler } from "../test/poppler.ts"

const goldens = fileURLToPath(new URL("../test/goldens", import.meta.url))
const folder = process.argv[2]

const look = Effect.gen(function*() {
  const typesetter = yield* Typesetter
  rmSync(goldens, { recursive: true, force: true })
  for (const at of [goldens, folder]) if (at !== undefined) mkdirSync(at, { recursive: true })
  for (const [name, paper] of Object.entries(goldenPapers)) {
    const { bytes, pages } = yield* typesetter.set(paper)
    const small = yield* poppler.pictures(bytes, smallDots)
    small.forEach((page, i) => writeFileSync(join(goldens, `${name}-${i + 1}.png`), writePng(page)))
    if (folder !== undefined) {
      writeFileSync(join(folder, `${name}.pdf`), bytes)
      const large = yield* poppler.pictures(bytes, 80)
      large.forEach((page, i) => writeFileSync(join(folder, `${name}-${i + 1}.png`), writePng(page)))
    }
    console.log(`${name}: ${pages} pages, ${bytes.byteLength} bytes`)
  }
})

await Effect.runPromise(Effect.provide(look, layerTypesetterPdf()))
