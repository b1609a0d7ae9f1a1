/** The packages under `packages/`, in alphabetical order of their folders. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Door, Manifest, Package } from "./Package.ts"

const doorsOf = (manifest: Manifest): ReadonlyArray<Door> =>
  Object.entries(manifest.exports ?? {}).flatMap(([path, files]) =>
    typeof files === "string" ? [] : [{ path, specifier: manifest.name + path.slice(1), files }]
  )

export const listPackages = (root: string): ReadonlyArray<Package> => {
  const folder = join(root, "packages")
  if (!existsSync(folder)) return []
  return readdirSync(folder).sort().flatMap((each) => {
    const path = join(folder, each, "package.json")
    if (!existsSync(path)) return []
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest
    return [{ folder: `packages/${each}`, name: manifest.name, manifest, doors: doorsOf(manifest) }]
  })
}
