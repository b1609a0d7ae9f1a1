/** A program that was put together for this run of the tests: see `bundle.shared.ts`. */
import { existsSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { inject } from "vitest"

declare module "vitest" {
  interface ProvidedContext {
    /** By the address of its source, the folder in which a program appears as soon as it is whole; beside it, why it does not. */
    readonly programs: { readonly [source: string]: string }
  }
}

/** Waits until it is put together, and gives what Node is to be started with: conditions for what it starts itself, and its path. */
export const programOf = async (source: URL): Promise<ReadonlyArray<string>> => {
  const place = inject("programs")[source.href]
  if (place === undefined) throw new Error(`${source.href} is not among the programs of this project`)
  while (!existsSync(place)) {
    if (existsSync(`${place}.failed`)) throw new Error(readFileSync(`${place}.failed`, "utf8"))
    await new Promise((wait) => { setTimeout(wait, 20) })
  }
  return ["--conditions=@zone/source", join(place, basename(fileURLToPath(source)).replace(/\.ts$/, ".mjs"))]
}
