/**
 * Makes everything that follows from `data`: modules, pages, the JSON Schema and the doors of the manifest.
 *
 * Started as a program it prints them as JSON. `packFiles` starts it that way, since it needs the condition `@zone/source` to load
 * the packages from their sources.
 */
import { resolve } from "@zone/core/rules"
import { drawPage, packSchema } from "@zone/pack-file"
import * as Result from "effect/Result"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { readDataFiles } from "./readDataFiles.ts"
import { doorsOf, writeModules } from "./writeModules.ts"
import { writeManifest } from "./writeManifest.ts"

const home = dirname(import.meta.dirname)

/** The files by their path from the repository's root. */
export const makePackFiles = (): Readonly<Record<string, string>> => {
  const files = readDataFiles(home)
  const packs = files.map(({ pack }) => pack)
  const pages = files.map(({ id, inForceFrom, pack, path }) => {
    // the words of the packs that it builds on, as far as they are here
    const book = resolve(id, packs, inForceFrom)
    return [`data/${path.replace(/yaml$/, "md")}`, drawPage(pack, Result.isSuccess(book) ? book.success.name : undefined)] as const
  })
  const made = {
    ...writeModules(files),
    ...Object.fromEntries(pages),
    "schema/rule-pack.v1.json": `${JSON.stringify(packSchema(), undefined, 2)}\n`,
    "package.json": writeManifest(readFileSync(join(home, "package.json"), "utf8"), doorsOf(files))
  }
  return Object.fromEntries(Object.entries(made).map(([path, text]) => [`packages/packs/${path}`, text]))
}

if (import.meta.main) process.stdout.write(JSON.stringify(makePackFiles()))
