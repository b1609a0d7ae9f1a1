/** Whether a built file is older than the sources of its package: it is measured all the same, and the table says so. */
import { globSync, statSync } from "node:fs"
import { join } from "node:path"

export const isStale = (folder: string, built: string): boolean => {
  const builtAt = statSync(join(folder, built)).mtimeMs
  return globSync("src/**/*.ts", { cwd: folder }).some((path) => !path.endsWith(".test.ts") && statSync(join(folder, path)).mtimeMs > builtAt)
}
