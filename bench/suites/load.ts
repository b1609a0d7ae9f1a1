/**
 * What it costs to begin: importing the calendar in a fresh process beside importing chinese-days, and the `zone` command beside
 * a Node that does nothing. The packages are measured as they are published, so they must have been built. date-fns is left out:
 * its 300 files take a second.
 */
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { commandZone } from "../commandZone.ts"
import type { Comparison } from "../Comparison.ts"
import { isStale } from "../isStale.ts"
import { runNode } from "../runNode.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"

const calendar = fileURLToPath(new URL("../../packages/date-fns-holiday-cn/", import.meta.url))
const timeImport = "const start = performance.now(); await import(process.argv[1]); console.log(performance.now() - start)"

/** Milliseconds of the import alone, told by the process itself. */
const imported = (name: string) => (): number => Number(runNode(["--input-type=module", "--eval", timeImport, name]).output)

const imports = (): Comparison | string => {
  const entry = "dist/index.js"
  if (!existsSync(calendar + entry)) return "date-fns-holiday-cn is not built: npm run build"
  return {
    title: "Importing in a fresh process",
    unit: "ms",
    rounds: 15,
    warmUps: 1,
    round: takeTurns({
      "date-fns-holiday-cn": imported("date-fns-holiday-cn"),
      "date-fns-holiday-cn/iso": imported("date-fns-holiday-cn/iso"),
      "chinese-days": imported("chinese-days"),
      "chinese-workday": imported("chinese-workday")
    }),
    rows: [
      { of: "date-fns-holiday-cn", over: "chinese-days", remark: "one file for each function here, one file in all there" },
      { of: "date-fns-holiday-cn/iso", over: "chinese-days" },
      { of: "date-fns-holiday-cn", over: "chinese-workday" }
    ],
    remarks: isStale(calendar, entry) ? ["date-fns-holiday-cn was measured as it was built last; its sources are newer"] : []
  }
}

const command = (): Comparison | string => {
  if (commandZone === undefined) return "there is no zone command yet (packages/cli/src/bin.ts)"
  const { as, words } = commandZone
  return {
    title: `The zone command, ${as}, as a whole process`,
    unit: "ms",
    rounds: 11,
    warmUps: 1,
    round: takeTurns({
      "zone --version": () => runNode([...words, "--version"]).ms,
      "node --eval 0": () => runNode(["--eval", "0"]).ms
    }),
    rows: [{ of: "zone --version", over: "node --eval 0", atMost: 12 }],
    remarks: []
  }
}

export const load: Suite = {
  name: "load",
  measures: "importing date-fns-holiday-cn beside chinese-days; zone --version beside node --eval 0",
  prepare: () => [imports(), command()]
}
