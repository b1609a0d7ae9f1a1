/**
 * Runs the checks of the repository: all of them, or those named, with the ones they come after.
 *
 *     npm run check
 *     npm run check -- types lint
 *     npm run check -- --list
 *
 * One line for each check as it ends; then, for those that failed, all they said. Ends with 1 if any failed.
 */
import { checks } from "./checks/checks.ts"
import { type Result, runChecks, selectChecks } from "./checks/runChecks.ts"

const root = process.cwd()
const words = process.argv.slice(2).filter((each) => each !== "--")
const width = Math.max(...checks.map((each) => each.name.length))

const tell = ({ check, verdict, seconds }: Result) => {
  const line = [verdict.ok ? "ok    " : "FAILED", check.name.padEnd(width), `${seconds.toFixed(1)} s`.padStart(7), verdict.seen ?? ""]
  console.log(line.join("  ").trimEnd())
  for (const note of verdict.notes ?? []) console.log(`        ${note}`)
}

if (words.includes("--list")) {
  for (const each of checks) console.log(`${each.name.padEnd(width)}  ${each.guards}`)
} else {
  const start = performance.now()
  const results = await runChecks(selectChecks(checks, words), root, tell)
  const failed = results.filter((each) => !each.verdict.ok)
  for (const { check, verdict } of failed) console.log(`\n── ${check.name} ──\n${verdict.output.trim()}`)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`\n${results.length - failed.length} checks passed, ${failed.length} failed (${seconds} s)`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
