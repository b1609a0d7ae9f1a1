/**
 * Sees every check red: `npm run check:red`, or `npm run check:red -- docs links`.
 *
 * In a copy of the repository in the temporary folder, each check is first run as it is and must pass. Then each of its
 * faults is planted, alone; the check must fail, and must say why; and everything is put back. Prints one line for each
 * fault, and ends with 1 if a fault went unseen.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { Check, Fault, Verdict } from "./checks/Check.ts"
import { checks } from "./checks/checks.ts"
import { selectChecks } from "./checks/runChecks.ts"
import { listFiles } from "./workspace/listFiles.ts"
import { listPackages } from "./workspace/listPackages.ts"
import { forgetTypes } from "./workspace/checkTypes.ts"
import { forgetPacked } from "./workspace/packAll.ts"
import { run } from "./workspace/run.ts"
import { runPnpm } from "./workspace/runPnpm.ts"

const root = process.cwd()
const names = process.argv.slice(2).filter((each) => each !== "--")
const chosen = selectChecks(checks, names)

const git = async (copy: string, ...words: ReadonlyArray<string>): Promise<void> => {
  const who = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false"]
  const ended = await run("git", [...who, ...words], { cwd: copy })
  if (!ended.ok) throw new Error(`git ${words.join(" ")}: ${ended.output}`)
}

/** A copy with dependencies of its own, under version control, so that every fault can be taken back. */
const makeCopy = async (): Promise<string> => {
  const copy = mkdtempSync(join(tmpdir(), "zone-red-"))
  process.on("exit", () => rmSync(copy, { recursive: true, force: true }))
  for (const path of await listFiles(root)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  await git(copy, "init", "--quiet", "--initial-branch=main")
  await git(copy, "config", "user.name", "Nobody")
  await git(copy, "config", "user.email", "nobody@example.org")
  await git(copy, "add", "--all")
  await git(copy, "commit", "--quiet", "--message=as it is")
  const installed = await runPnpm(root, ["install", "--prefer-offline", "--frozen-lockfile"], { cwd: copy })
  if (!installed.ok) throw new Error(installed.output)
  return copy
}

const restore = async (copy: string): Promise<void> => {
  await git(copy, "switch", "--quiet", "--force", "main")
  await git(copy, "reset", "--quiet", "--hard", "main")
  await git(copy, "clean", "--quiet", "-fd")
  await run("git", ["branch", "-D", "planted"], { cwd: copy })
}

/** `dist` is not under version control: it is kept aside after the first build, and put back after each fault. */
const moveBuilt = (from: string, to: string): void => {
  for (const { folder } of listPackages(root)) {
    const place = join(folder, "dist")
    rmSync(join(to, place), { recursive: true, force: true })
    if (existsSync(join(from, place))) cpSync(join(from, place), join(to, place), { recursive: true, preserveTimestamps: true })
  }
}

interface Line {
  readonly check: string
  readonly fault: string
  readonly ok: boolean
  readonly seen: string
}

const says = (output: string, fault: Fault): boolean =>
  typeof fault.says === "string" ? output.includes(fault.says) : fault.says.test(output)

const verdictOf = (check: Check, copy: string): Promise<Verdict> => {
  forgetPacked(copy)
  forgetTypes(copy)
  return check.run(copy).catch((error: unknown) => ({ ok: false, output: String(error) }))
}

const tryFault = async (check: Check, fault: Fault, copy: string): Promise<Line> => {
  const line = (ok: boolean, seen: string): Line => ({ check: check.name, fault: fault.what, ok, seen })
  try {
    await fault.plant(copy)
  } catch (error) {
    return line(false, `could not be planted: ${String(error)}`)
  }
  const { ok, output } = await verdictOf(check, copy)
  if (ok) return line(false, "STAYED GREEN")
  if (!says(output, fault)) return line(false, `red, but it does not say "${String(fault.says)}":\n${output}`)
  const told = output.split("\n").find((each) => says(each, fault)) ?? ""
  return line(true, told.trim())
}

const start = performance.now()
const copy = await makeCopy()
const kept = mkdtempSync(join(tmpdir(), "zone-kept-"))
process.on("exit", () => rmSync(kept, { recursive: true, force: true }))
const lines: Array<Line> = []
const tell = (line: Line) => {
  lines.push(line)
  console.log(`${line.ok ? "red    " : "WRONG  "}${line.check.padEnd(11)}${line.fault}\n${" ".repeat(18)}${line.seen}`)
}

for (const check of chosen) {
  const before = await verdictOf(check, copy)
  if (check.name === "build" && before.ok) moveBuilt(copy, kept)
  if (!before.ok) tell({ check: check.name, fault: "(none planted)", ok: false, seen: `not green to begin with:\n${before.output}` })
  if (check.faults.length === 0) tell({ check: check.name, fault: "(none declared)", ok: false, seen: "a check without a fault" })
  for (const fault of names.length > 0 && !names.includes(check.name) ? [] : check.faults) {
    tell(await tryFault(check, fault, copy))
    await restore(copy)
    if (existsSync(join(kept, "packages"))) moveBuilt(kept, copy)
  }
}

const wrong = lines.filter((each) => !each.ok)
console.log(`\n${lines.length - wrong.length} faults seen red, ${wrong.length} wrong (${((performance.now() - start) / 1000).toFixed(0)} s)`)
process.exitCode = wrong.length === 0 ? 0 : 1
