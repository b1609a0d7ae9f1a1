/** Typst as a native build; there is one for Linux, macOS and Windows on x64 and arm64. */
import { fileURLToPath } from "node:url"
import type { Engine, EngineSupplies } from "./Engine.ts"
import { EngineFault } from "./EngineFault.ts"
import { sayDiagnostics } from "./sayDiagnostics.ts"

/** A folder that nothing is read from: all templates are given as texts. */
const root = fileURLToPath(new URL("papers/", import.meta.url))

/** How many documents a memoized result outlives. */
const age = 10

/** Opens it. Throws when this machine has no native build. */
export const openNative = async ({ fonts, templates }: EngineSupplies): Promise<Engine> => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts.map((bytes) => Buffer.from(bytes)) }] })
  for (const [name, text] of templates) compiler.addSource(root + name, text)
  return {
    name: "native",
    version: "0.7.0",
    standards: ["a-2a", "1.7"],
    set: (data, standard, tell) => {
      try {
        const compiled = compiler.compile({ mainFilePath: `${root}main.typ`, inputs: { data } })
        const fault = compiled.takeError() ?? compiled.takeWarnings()
        if (fault !== null) throw new EngineFault(sayDiagnostics(compiler.fetchDiagnostics(fault)))
        const document = compiled.result
        if (document === null) throw new EngineFault("Typst gave neither a document nor an error")
        tell?.(document.numOfPages)
        const bytes = Uint8Array.from(compiler.pdf(document, { pdfStandard: standard }))
        return { bytes, pages: document.numOfPages }
      } catch (error) {
        throw error instanceof EngineFault ? error : new EngineFault(error instanceof Error ? error.message : String(error))
      } finally {
        compiler.evictCache(age)
      }
    }
  }
}
