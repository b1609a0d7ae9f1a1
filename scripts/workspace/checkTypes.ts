/**
 * One look at the types of everything that `tsconfig.check.json` names, for two checks: what TypeScript finds, and what the rules for Effect find,
 * which come as a plugin of a TypeScript of the same version. It is done once per run of the checks.
 */
import { relative } from "node:path"
import { runTool } from "./runTool.ts"
import { run } from "./run.ts"

/** What was looked at, and what was found. */
export interface Looked {
  /** Paths from the root. */
  readonly files: ReadonlySet<string>
  /** What TypeScript finds, as it says it. */
  readonly types: ReadonlyArray<string>
  /** What the rules for Effect find. */
  readonly effects: ReadonlyArray<string>
  /** Why nothing was looked at, where that is so. */
  readonly trouble: string
}

/** Numbers of the plugin's own. */
const EFFECT = /^\S.*?: (?:error|warning) TS377\d{3}: /
const FOUND = /^(?:\S.*?\(\d+,\d+\): )?(?:error|warning) TS\d+: /

const look = async (root: string): Promise<Looked> => {
  const tool = await runTool(root, "effect-tsgo", ["get-exe-path"])
  if (!tool.ok) return { files: new Set(), types: [], effects: [], trouble: tool.output }
  const { code, output } = await run(tool.output.trim(), ["-p", "tsconfig.check.json", "--pretty", "false", "--listFiles"], { cwd: root })
  const files = new Set<string>()
  const found: Array<string> = []
  for (const line of output.split("\n")) {
    if (FOUND.test(line)) found.push(line)
    else if (/^\s/.test(line) && found.length > 0) found.push(`${found.pop()}\n${line}`)
    else if (line.startsWith("/")) files.add(relative(root, line))
  }
  const effects = found.filter((each) => EFFECT.test(each))
  const types = found.filter((each) => !EFFECT.test(each))
  return { files, types, effects, trouble: files.size === 0 || (code !== 0 && found.length === 0) ? `no files were checked:\n${output.slice(0, 2000)}` : "" }
}

const looked = new Map<string, Promise<Looked>>()

export const checkTypes = (root: string): Promise<Looked> => {
  const known = looked.get(root) ?? look(root)
  looked.set(root, known)
  return known
}

/** Lets the next call look anew. */
export const forgetTypes = (root: string): void => void looked.delete(root)
