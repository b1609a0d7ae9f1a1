/** Typst as a native build; there is one for Linux, macOS and Windows on x64 and arm64. */
import { fileURLToPath } from "node:url"
import { dataFile, type Engine, type EngineSupplies } from "./Engine.ts"
import { EngineFault } from "./EngineFault.ts"
import { sayDiagnostics } from "./sayDiagnostics.ts"

/** A folder that nothing is read from: all templates are given as texts. */
const root = fileURLToPath(new URL("papers/", import.meta.url))

/** How many documents a memoized result outlives: templates are used by each, and the cells of a long register are not kept for ten more. */
const age = 2

/** Opens it. Throws when this machine has no native build. */
export const openNative = async ({ fonts, templates }: EngineSupplies): Promise<Engine> => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts.map((bytes) => Buffer.from(bytes)) }] })
  for (const [name, text] of templates) compiler.addSource(root + name, text)
  const paper = root + dataFile
  return {
    name: "native",
    version: "0.7.0",
    standards: ["a-2a", "1.7"],
    set: (data, standard, tell) => {
      try {
        compiler.mapShadow(paper, Buffer.from(data))
        const compiled = compiler.compile({ mainFilePath: `${root}main.typ` })
        const fault = compiled.takeError() ?? compiled.takeWarnings()
        if (fault !== null) throw new EngineFault(sayDiagnostics(compiler.fetchDiagnostics(fault)))
        const document = compiled.result
        if (document === null) throw new EngineFault("Typst gave neither a document nor an error")
        tell?.(document.numOfPages)
        const bytes = new Uint8Array(compiler.pdf(document, { pdfStandard: standard }))
        return { bytes, pages: document.numOfPages }
      } catch (error) {
        throw error instanceof EngineFault ? error : new EngineFault(error instanceof Error ? error.message : String(error))
      } finally {
        compiler.unmapShadow(paper)
        compiler.evictCache(age)
      }
    }
  }
}
