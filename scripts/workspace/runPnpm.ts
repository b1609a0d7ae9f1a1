/**
 * Runs pnpm: the one that started this script where there is one, else the version that package.json names, through npx.
 */
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { type Ended, run, type RunOptions } from "./run.ts"

export const runPnpm = (root: string, words: ReadonlyArray<string>, options: RunOptions): Promise<Ended> => {
  const parent = process.env["npm_execpath"]
  if (parent !== undefined && /^pnpm(\.exe)?$/.test(basename(parent))) return run(parent, words, options)
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string }
  return run("npx", ["--yes", "--prefer-offline", packageManager.split("+")[0] ?? "pnpm", ...words], options)
}
