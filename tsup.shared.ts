/** How a package is built: one entry for each door of its package.json and for its command, so that neither can drift apart. */
import { readFileSync } from "node:fs"
import { defineConfig } from "tsup"

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly "@zone/source": string }>>
  readonly bin?: Readonly<Record<string, string>>
}

/** The build of the package whose `tsup.config.ts` is at `url`. */
export const buildOf = (url: string) => {
  const { bin = {}, exports } = JSON.parse(readFileSync(new URL("package.json", url), "utf8")) as Manifest
  const doors = Object.values(exports).flatMap((door) => (typeof door === "string" ? [] : [door["@zone/source"]]))
  const commands = Object.values(bin).map((file) => file.replace("./dist/", "./src/").replace(/\.js$/, ".ts"))
  return defineConfig({
    entry: [...doors, ...commands],
    format: ["esm"],
    dts: false,
    sourcemap: true,
    // chunks have hashes in their names and would gather; what tsc wrote before stays
    clean: ["!**/*.d.ts", "!**/*.d.ts.map", "!**/.tsbuildinfo"],
    splitting: true,
    target: "es2023",
    // node:sqlite has no other name
    removeNodeProtocol: false,
    // Chinese as it is written, not as \u escapes: smaller, and a person can read it
    esbuildOptions: (options) => {
      options.charset = "utf8"
    }
  })
}
