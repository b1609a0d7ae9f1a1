/**
 * `zone deadline --batch` as a whole process, start to end, beside a program that only reads, parses and writes; and how much
 * memory ten times as many lines take.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { commandZone } from "../commandZone.ts"
import { daysAfter } from "../daysAfter.ts"
import { pickDays } from "../pickDays.ts"
import { runNode } from "../runNode.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"

const floor = fileURLToPath(new URL("../programs/batchFloor.ts", import.meta.url))
const folders: Array<string> = []

/** Lines as an office would send them, every third with a span to leave out; they name days that notices have settled. */
const writeLines = (folder: string, count: number): string => {
  const file = join(folder, `${count}.jsonl`)
  const lines = pickDays(count, "2007-01-01", "2026-09-20").map((received, i) => {
    const effects = i % 3 === 0 ? [{ kind: "exclude", from: daysAfter(received, 3), through: daysAfter(received, 9) }] : []
    return JSON.stringify({ id: `R-${i}`, term: "reply", received, effects })
  })
  writeFileSync(file, `${lines.join("\n")}\n`)
  return file
}

export const batch: Suite = {
  name: "batch",
  measures: "zone deadline --batch of 100,000 lines beside reading and parsing them, and its memory",
  prepare: () => {
    if (commandZone === undefined) return ["there is no zone command yet (packages/cli/src/bin.ts)"]
    const { as, words } = commandZone
    const folder = mkdtempSync(join(tmpdir(), "zone-bench-"))
    folders.push(folder)
    const hundred = writeLines(folder, 100_000)
    const ten = writeLines(folder, 10_000)
    const threeHundred = writeLines(folder, 300_000)
    const zone = (file: string) => runNode([...words, "deadline", "--batch", file], { quiet: true })
    return [
      {
        title: `100,000 lines, the zone command ${as}, as a whole process`,
        unit: "ms",
        rounds: 5,
        warmUps: 1,
        round: takeTurns({
          "zone deadline --batch": () => zone(hundred).ms,
          "reading and parsing alone": () => runNode([floor, hundred], { quiet: true }).ms
        }),
        rows: [{ of: "zone deadline --batch", over: "reading and parsing alone", atMost: 6 }],
        remarks: []
      },
      {
        title: "The most memory held at once",
        unit: "bytes",
        rounds: 2,
        warmUps: 0,
        round: takeTurns({
          "10,000 lines": () => zone(ten).peak,
          "100,000 lines": () => zone(hundred).peak,
          "300,000 lines": () => zone(threeHundred).peak
        }),
        rows: [
          { of: "100,000 lines", over: "10,000 lines", remark: "the engine's young generation grows to its size once" },
          { of: "300,000 lines", over: "100,000 lines", atMost: 1.3 }
        ],
        remarks: []
      }
    ]
  },
  cleanUp: () => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
