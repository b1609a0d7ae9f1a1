/** The generated files of the packs, made by a process that loads the packages from their sources. */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"

const execute = promisify(execFile)

/** The generated files, by their path from the repository's root. */
export const packFiles = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const script = join(root, "packages/packs/scripts/makePackFiles.ts")
  const { stdout } = await execute(process.execPath, ["--conditions=@zone/source", script], { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout) as Readonly<Record<string, string>>
}
