/** Changes a package.json in place; the faults of several checks are made with it. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** The parts of a package.json that faults change; nothing is read-only here. */
export interface LooseManifest {
  dependencies?: Record<string, string>
  files: Array<string>
  publishConfig: { exports: Record<string, Record<string, string>> }
}

export const editManifest = (root: string, folder: string, edit: (manifest: LooseManifest) => void): void => {
  const path = join(root, folder, "package.json")
  const manifest = JSON.parse(readFileSync(path, "utf8")) as LooseManifest
  edit(manifest)
  writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`)
}
