/**
 * The files that belong to the project: what git tracks, and what it would track (new files that no rule ignores).
 * Deleted files that git still remembers are left out.
 */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"

const execute = promisify(execFile)

/** Paths relative to `root`, with forward slashes, in alphabetical order. */
export const listFiles = async (root: string): Promise<ReadonlyArray<string>> => {
  const { stdout } = await execute("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    maxBuffer: 1 << 28
  })
  const paths = new Set(stdout.split("\0").filter((path) => path !== ""))
  return [...paths].filter((path) => existsSync(join(root, path))).sort()
}
