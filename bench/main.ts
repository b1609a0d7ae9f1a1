/**
 * The benchmark: `npm run bench` measures everything, `npm run bench -- due-dates load` some of it, `npm run bench -- --list`
 * names what there is. Ends with 1 when a budget is missed three times over.
 *
 * Runs itself again with the clock of China: elsewhere the peers answer wrong (a quarter of all days in New York), and a
 * comparison with wrong answers says nothing. Ours do not ask where they are.
 */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { measure } from "./measure.ts"
import type { Suite } from "./Suite.ts"
import { table } from "./table.ts"
import { apply } from "./suites/apply.ts"
import { bank } from "./suites/bank.ts"
import { batch } from "./suites/batch.ts"
import { dueDates } from "./suites/dueDates.ts"
import { http } from "./suites/http.ts"
import { inspect } from "./suites/inspect.ts"
import { load } from "./suites/load.ts"
import { memory } from "./suites/memory.ts"
import { print } from "./suites/print.ts"
import { report } from "./suites/report.ts"
import { roomsSuite } from "./suites/roomsSuite.ts"
import { store } from "./suites/store.ts"
import { workingDays } from "./suites/workingDays.ts"

const suites: ReadonlyArray<Suite> = [workingDays, dueDates, inspect, batch, memory, load, store, apply, roomsSuite, bank, report, print, http]
const china = "Asia/Shanghai"

const runSuites = async (chosen: ReadonlyArray<Suite>): Promise<void> => {
  const start = performance.now()
  let met = 0
  let missed = 0
  let skipped = 0
  let broken = 0
  console.log(`Node ${process.versions.node}, ${navigator.hardwareConcurrency} cores. A ratio is the median of its rounds; what it costs here is no budget.\n`)
  for (const suite of chosen) {
    try {
      for (const comparison of await suite.prepare()) {
        if (typeof comparison === "string") {
          skipped++
          console.log(`${suite.name}: skipped, ${comparison}\n`)
          continue
        }
        const rows = await measure(comparison)
        console.log(table(comparison, rows))
        met += rows.filter((row) => row.ok === true).length
        missed += rows.filter((row) => row.ok === false).length
      }
    } catch (error) {
      broken++
      console.log(`${suite.name}: BROKEN, ${error instanceof Error ? error.message : String(error)}\n`)
    } finally {
      suite.cleanUp?.()
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`${met} budgets met, ${missed} missed, ${skipped} tables skipped, ${broken} suites broken (${seconds} s)`)
  if (missed + broken > 0) process.exitCode = 1
}

const words = process.argv.slice(2).filter((word) => word !== "--")
const { positionals: names, values } = parseArgs({ args: words, allowPositionals: true, options: { list: { type: "boolean", default: false } } })
const unknown = names.filter((name) => !suites.some((suite) => suite.name === name))

if (values.list) {
  for (const suite of suites) console.log(`${suite.name.padEnd(14)}${suite.measures}`)
} else if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(", ")}; there are ${suites.map((suite) => suite.name).join(", ")}`)
  process.exitCode = 2
} else if (process.env["TZ"] === china) {
  await runSuites(suites.filter((suite) => names.length === 0 || names.includes(suite.name)))
} else {
  const again = [...process.execArgv, fileURLToPath(import.meta.url), ...names]
  process.exitCode = spawnSync(process.execPath, again, { env: { ...process.env, TZ: china }, stdio: "inherit" }).status ?? 1
}
