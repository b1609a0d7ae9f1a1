/**
 * The annual report over a hundred thousand lines of a register, beside a loop that counts the same and keeps nothing, and beside
 * parsing the lines.
 */
import { ApplicantKind, Outcome } from "@zone/core/application"
import { annualReport, type CountedRow } from "@zone/core/report"
import { chance } from "../chance.ts"
import { daysAfter } from "../daysAfter.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeAll } from "../timeAll.ts"

const many = 100_000
const year = 2025
const none = { made: 0, repealed: 0, inForce: 0 }
const facts = {
  agency: "示例县民政局",
  two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
  texts: { overview: [], problems: [], other: [] }
}

/** Lines of the year and of the months around it; one in ten is still open, one in twenty has a remedy. */
const rows = (): ReadonlyArray<CountedRow> => {
  const next = chance(20261122)
  const pick = <A>(from: ReadonlyArray<A>): A => from[Math.floor(next() * from.length)]!
  return Array.from({ length: many }, (_, i): CountedRow => {
    const receivedOn = daysAfter("2024-11-01", Math.floor(next() * 450))
    const endedOn = next() < 0.1 ? undefined : daysAfter(receivedOn, 1 + Math.floor(next() * 40))
    return {
      number: `示例-${i}`, applicantKind: pick(ApplicantKind.literals), arrivedOn: receivedOn, receivedOn,
      ...(endedOn !== undefined && { endedOn, outcome: pick(Outcome.literals) }),
      remedies: endedOn !== undefined && next() < 0.05 ? [{ id: "r-1", kind: "review", filedOn: daysAfter(endedOn, 20), result: "upheld", decidedOn: daysAfter(endedOn, 70) }] : []
    }
  })
}

/** The same tables in a loop written for it: no identities, no oddities, no cases. */
const byHand = (lines: ReadonlyArray<CountedRow>): { readonly [row: string]: { readonly [column: string]: number } } => {
  const counts: { [row: string]: { [column: string]: number } } = {}
  const add = (row: string, column: string): void => {
    const cells = (counts[row] ??= { total: 0 })
    cells[column] = (cells[column] ?? 0) + 1
    cells["total"]! += 1
  }
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  for (const { applicantKind, endedOn, outcome, receivedOn = "9", remedies } of lines) {
    for (const { decidedOn = "9", filedOn, kind, result } of remedies) {
      if (filedOn <= last && decidedOn >= first) add(kind, decidedOn > last ? "pending" : result)
    }
    if (receivedOn > last || (endedOn !== undefined && endedOn < first)) continue
    add(receivedOn >= first ? "received" : "carriedIn", applicantKind)
    if (endedOn === undefined || endedOn > last) add("carriedOut", applicantKind)
    else {
      add(outcome ?? "other", applicantKind)
      add("concluded", applicantKind)
    }
  }
  return counts
}

export const report: Suite = {
  name: "report",
  measures: "the annual report over 100,000 applications beside a counting loop and JSON.parse",
  prepare: () => {
    const lines = rows()
    const text = JSON.stringify(lines)
    const counts = byHand(lines)
    const { four, oddities, three } = annualReport(year, lines, facts)
    for (const [row, cells] of Object.entries({ ...three, ...four })) {
      for (const [column, number] of Object.entries(cells)) {
        if (number !== (counts[row]?.[column] ?? 0)) throw new Error(`${row}/${column}: the report has ${number}, the loop ${counts[row]?.[column] ?? 0}`)
      }
    }
    if (oddities.length > 0) throw new Error(`${oddities.length} lines cannot be counted`)
    const kept: Array<unknown> = []
    const turn = (run: () => unknown) => () => timeAll(1, () => {
      kept[0] = run()
    })
    return [{
      title: "The annual report over 100,000 applications",
      unit: "ns",
      rounds: 21,
      warmUps: 5,
      round: takeTurns({
        "annual report": turn(() => annualReport(year, lines, facts)),
        "annual report, counts alone": turn(() => annualReport(year, lines, { ...facts, cases: false })),
        "a counting loop": turn(() => byHand(lines)),
        "JSON.parse": turn(() => JSON.parse(text) as unknown)
      }),
      rows: [
        { of: "annual report", over: "JSON.parse", atMost: 1, remark: "of the same lines" },
        { of: "annual report, counts alone", over: "a counting loop", atMost: 2 },
        { of: "annual report", over: "a counting loop", remark: "with the cases behind each cell, and numbers that come twice" }
      ],
      remarks: []
    }]
  }
}
