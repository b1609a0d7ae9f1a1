/**
 * Programs that tests start again and again, put together from their sources once for a run of the tests: a start reads a few files then instead of
 * a thousand, in a quarter of the time. What runs is what stands in the sources; only where they lie is another place, and so each still believes
 * to be where it was.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build, type Plugin } from "esbuild"
import type { TestProject } from "vitest/node"
import type {} from "./program.shared.ts"

/** What is taken in; other packages stay where they are, since some bring files of their own along. */
const TAKEN_IN = /^(\.|\/|@zone\/|@effect\/|effect(\/|$)|date-fns-holiday-cn(\/|$))/

const asWhereTheyWere: Plugin = {
  name: "as where they were",
  setup: (bundle) => {
    bundle.onLoad({ filter: /\/(packages|examples)\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8")
      return { contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts" }
    })
    bundle.onResolve({ filter: /^[^./]/ }, async ({ kind, path, pluginData, resolveDir }) => {
      if (TAKEN_IN.test(path) || path.startsWith("node:") || kind === "entry-point" || pluginData === "asked") return undefined
      const found = await bundle.resolve(path, { kind, resolveDir, pluginData: "asked" })
      return found.errors.length > 0 ? undefined : { path: found.path, external: true }
    })
  }
}

/** Begins to put programs together, and gives what takes them away: for the `globalSetup` of a project. Nobody waits for it but who starts one. */
export const bundlePrograms = (project: TestProject, ...sources: ReadonlyArray<URL>): () => void => {
  const folder = mkdtempSync(join(tmpdir(), "zone-programs-"))
  const programs = Object.fromEntries(sources.map(({ href }, at) => [href, join(folder, String(at))]))
  const put = async (source: URL, place: string): Promise<void> => {
    try {
      await build({
        entryPoints: [fileURLToPath(source)], outdir: `${place}.made`, outExtension: { ".js": ".mjs" }, bundle: true, splitting: true, format: "esm", platform: "node",
        conditions: ["@zone/source"], target: "node22", charset: "utf8", sourcemap: false, logLevel: "silent", plugins: [asWhereTheyWere]
      })
      renameSync(`${place}.made`, place)
    } catch (error) {
      if (existsSync(folder)) writeFileSync(`${place}.failed`, String(error))
    }
  }
  for (const source of sources) void put(source, programs[source.href] ?? "")
  project.provide("programs", programs)
  return () => { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}
