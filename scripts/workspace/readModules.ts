/** Reads and parses source files; a file that cannot be parsed is reported, not skipped. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Module } from "./Module.ts"
import { parseModule } from "./parseModule.ts"

export interface Reading {
  readonly modules: ReadonlyArray<Module>
  readonly problems: ReadonlyArray<string>
}

export const readModules = (root: string, paths: ReadonlyArray<string>): Reading => {
  const modules: Array<Module> = []
  const problems: Array<string> = []
  for (const path of paths) {
    try {
      modules.push(parseModule(path, readFileSync(join(root, path), "utf8")))
    } catch (error) {
      problems.push(error instanceof SyntaxError ? error.message : `${path}: ${String(error)}`)
    }
  }
  return { modules, problems }
}
