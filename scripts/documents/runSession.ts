/**
 * Replays a session at a command line: lines that begin with `$ ` are commands, what follows each is what it must print,
 * letter for letter, on both streams together. `zone …` and `npm run -s zone -- …` run the command from its sources;
 * `echo $?` prints how the command before it ended.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs"
import { spawn } from "node:child_process"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Fence } from "./Fence.ts"

interface Step {
  readonly line: number
  readonly command: string
  readonly expected: string
}

/** Commands with what they must print. */
export const readSteps = (fence: Fence): ReadonlyArray<Step> => {
  const steps: Array<Step> = []
  let open: { line: number; command: string; said: Array<string> } | undefined
  const close = () => {
    if (open !== undefined) steps.push({ line: open.line, command: open.command, expected: open.said.join("\n").trimEnd() })
  }
  for (const [index, line] of fence.text.split("\n").entries()) {
    if (open?.command.endsWith("\\") === true && open.said.length === 0) open.command = open.command.slice(0, -1) + line.replace(/^>?\s*/, "")
    else if (line.startsWith("$ ")) {
      close()
      open = { line: fence.line + index, command: line.slice(2).trim(), said: [] }
    } else open?.said.push(line)
  }
  close()
  return steps
}

/** The words of a command, as a shell reads them: quotes and backslashes, nothing else. */
export const readWords = (command: string): ReadonlyArray<string> =>
  [...command.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g, (_, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replace(/\\(["\\$`])/g, "$1") ?? escaped ?? ""))

const start = ["npm run -s zone -- ", "npm run zone -s -- ", "npx zone ", "npx @zone/cli ", "zone "]

const runZone = (root: string, folder: string, words: ReadonlyArray<string>, env: Readonly<Record<string, string>>) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    const file = join(folder, "said")
    const out = openSync(file, "w")
    const child = spawn(process.execPath, ["--conditions=@zone/source", join(root, "packages/cli/src/bin.ts"), ...words], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", out, out],
      timeout: 120_000
    })
    const end = (code: number | null) => {
      closeSync(out)
      resolve({ code: code ?? 1, said: readFileSync(file, "utf8") })
    }
    child.on("error", () => end(127))
    child.on("close", end)
  })

/** What differs from what the document shows. */
export const runSession = async (root: string, fence: Fence): Promise<ReadonlyArray<string>> => {
  const problems: Array<string> = []
  const steps = readSteps(fence)
  if (steps.length === 0) return [`${fence.path}:${fence.line}: a console without a command ($ zone …)`]
  const folder = mkdtempSync(join(tmpdir(), "zone-session-"))
  let last = 0
  for (const step of steps) {
    const settings = /^(?:[A-Z_]+=\S* )*/.exec(step.command)?.[0] ?? ""
    const command = step.command.slice(settings.length)
    const lead = start.find((each) => `${command} `.startsWith(each))
    let said: string
    if (command === "echo $?") said = String(last)
    else if (lead === undefined) {
      problems.push(`${fence.path}:${step.line}: cannot run: ${command}`)
      continue
    } else {
      const env = Object.fromEntries(readWords(settings).map((each) => [each.split("=")[0] ?? "", each.slice(each.indexOf("=") + 1)]))
      const ended = await runZone(root, folder, readWords(command.slice(lead.length)), env)
      last = ended.code
      said = ended.said.trimEnd()
    }
    if (said !== step.expected) {
      problems.push(`${fence.path}:${step.line}: $ ${step.command}\n  the document shows:\n${step.expected.replace(/^/gm, "  | ")}\n  it prints:\n${said.replace(/^/gm, "  | ")}`)
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return problems
}
