/** Runs a tool that the workspace installed, by the name of its command. */
import { join } from "node:path"
import { type Ended, run, type RunOptions } from "./run.ts"

export const runTool = (
  root: string,
  tool: string,
  words: ReadonlyArray<string>,
  options: Partial<RunOptions> = {}
): Promise<Ended> => run(join(root, "node_modules", ".bin", tool), words, { cwd: root, ...options })
