/**
 * The tarballs of all published packages, as a registry would get them. They are packed once per run of the checks,
 * into a folder of their own that goes when the process ends.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { listPackages } from "./listPackages.ts"
import { runPnpm } from "./runPnpm.ts"

/** Name of the package → path of its tarball. */
export type Tarballs = ReadonlyMap<string, string>

const packed = new Map<string, Promise<Tarballs>>()

const pack = async (root: string): Promise<Tarballs> => {
  const folder = mkdtempSync(join(tmpdir(), "zone-pack-"))
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
  const ended = await runPnpm(root, ["--recursive", "--filter", "./packages/*", "pack", "--pack-destination", folder], { cwd: root })
  return new Map(listPackages(root).filter((each) => each.manifest.private !== true).map(({ manifest, name }) => {
    const file = join(folder, `${name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`)
    if (!ended.ok || !existsSync(file)) throw new Error(`${name} cannot be packed:\n${ended.output}`)
    return [name, file] as const
  }))
}

export const packAll = (root: string): Promise<Tarballs> => {
  const known = packed.get(root) ?? pack(root)
  packed.set(root, known)
  return known
}

/** Lets the next call pack anew. */
export const forgetPacked = (root: string): void => void packed.delete(root)
