/** Typst as WebAssembly, for machines without a native build. It writes tagged PDF 1.7: its door has no switch for PDF/A. */
import { compileWasm } from "./compileWasm.ts"
import { dataFile, type Engine, type EngineSupplies } from "./Engine.ts"
import { EngineFault } from "./EngineFault.ts"
import { sayDiagnostics } from "./sayDiagnostics.ts"

/** What the door of the build calls a document in pages, a PDF, and diagnostics as objects. */
const paged = 0
const pdf = 1
const full = 3

interface Outcome {
  readonly diagnostics?: ReadonlyArray<unknown>
  readonly result?: Uint8Array<ArrayBuffer>
}

/** The number of pages as it stands in the page tree of the file. */
const countPages = (file: Uint8Array): number => {
  const counts = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("latin1").matchAll(/\/Type \/Pages\s+\/Count (\d+)/g)
  return Math.max(0, ...Array.from(counts, (match) => Number(match[1])))
}

/** Opens it: in about a second where it has to be compiled first. */
export const openWasm = async ({ fonts, templates, wasm }: EngineSupplies): Promise<Engine> => {
  const { default: init, TypstCompilerBuilder } = await import("@myriaddreamin/typst-ts-web-compiler")
  await init({ module_or_path: wasm ?? await compileWasm() })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const bytes of fonts) await builder.add_raw_font(bytes)
  const compiler = await builder.build()
  for (const [name, text] of templates) compiler.add_source(`/${name}`, text)
  return {
    name: "wasm",
    version: "0.7.0",
    standards: ["1.7"],
    set: (data, standard, tell) => {
      if (standard !== "1.7") throw new EngineFault(`the WebAssembly build writes PDF 1.7 only, not ${standard}`)
      compiler.map_shadow(`/${dataFile}`, new TextEncoder().encode(data))
      const world = compiler.snapshot(null, "/main.typ", null)
      const said = (outcome: unknown): Outcome => outcome as Outcome
      let result: Outcome["result"]
      try {
        const { diagnostics = [] } = said(world.compile(paged, full))
        if (diagnostics.length > 0) throw new EngineFault(sayDiagnostics(diagnostics))
        const written = said(world.get_artifact(pdf, full))
        result = written.result
        if (result === undefined) throw new EngineFault(sayDiagnostics(written.diagnostics ?? ["Typst gave neither a document nor an error"]))
      } catch (error) {
        throw error instanceof EngineFault ? error : new EngineFault(sayDiagnostics(Array.isArray(error) ? error : [error]))
      } finally {
        world.free()
        compiler.unmap_shadow(`/${dataFile}`)
        compiler.reset()
      }
      const pages = countPages(result)
      tell?.(pages)
      return { bytes: result, pages }
    }
  }
}
