/** Whatever a register holds, the count in one pass is the plain count, and a register without mistakes keeps every identity. */
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { facts } from "../../test/yearOfApplications.ts"
import { ApplicantKind } from "../application/ApplicantKind.ts"
import { Outcome } from "../application/Outcome.ts"
import { addDays } from "../calendar/addDays.ts"
import { annualReport, casesIn, checkCarryOver, checkReport, type CountedRow, ReportColumn, ReportRow } from "./index.ts"

const rowOf = ({ happens, pick, whole }: Chance, i: number): CountedRow => {
  const arrivedOn = addDays("2023-10-01", whole(0, 1000))
  const receivedOn = happens(92) ? addDays(arrivedOn, happens(80) ? 0 : whole(0, 20)) : undefined
  const ended = receivedOn !== undefined && happens(85)
  return {
    number: String(i),
    applicantKind: pick(ApplicantKind.literals),
    arrivedOn,
    ...(receivedOn !== undefined && { receivedOn }),
    ...(ended && { endedOn: addDays(receivedOn, whole(0, 120)), outcome: pick(Outcome.literals) }),
    remedies: Array.from({ length: happens(10) ? whole(1, 2) : 0 }, (_, k) => {
      const filedOn = addDays(arrivedOn, whole(30, 200))
      const pending = happens(30)
      return {
        id: `${i}-${k}`,
        kind: pick(["review", "suit", "suitAfterReview"] as const),
        filedOn,
        result: pending ? "pending" : pick(["upheld", "corrected", "otherResult"] as const),
        ...(!pending && { decidedOn: addDays(filedOn, whole(0, 400)) })
      }
    })
  }
}

const register = (chance: Chance): ReadonlyArray<CountedRow> => Array.from({ length: chance.whole(0, 120) }, (_, i) => rowOf(chance, i))

/** Each cell asked for on its own, by filters. */
const naive = (rows: ReadonlyArray<CountedRow>, year: number, row: ReportRow, column: ReportColumn): number => {
  const first = `${year}-01-01`
  const next = `${year + 1}-01-01`
  const received = rows.filter((each) => each.receivedOn !== undefined && (column === "total" || each.applicantKind === column))
  const endedIn = received.filter(({ endedOn = "9999" }) => endedOn >= first && endedOn < next)
  switch (row) {
    case "received": return received.filter(({ receivedOn = "" }) => receivedOn >= first && receivedOn < next).length
    case "carriedIn": return received.filter(({ endedOn = "9999", receivedOn = "" }) => receivedOn < first && endedOn >= first).length
    case "concluded": return endedIn.length
    case "carriedOut": return received.filter(({ endedOn = "9999", receivedOn = "" }) => receivedOn < next && endedOn >= next).length
    default: return endedIn.filter(({ outcome }) => outcome === row).length
  }
}

it("every cell is the plain count, and opens into as many cases", () => {
  forAll(150, register, (rows) => {
    const report = annualReport(2025, rows, facts)
    for (const row of ReportRow.literals) {
      for (const column of ReportColumn.literals) {
        const wanted = naive(rows, 2025, row, column)
        if (report.three[row][column] !== wanted) return `${row}/${column}: ${report.three[row][column]}, not ${wanted}`
        if (casesIn(report, { table: "three", row, column }).length !== wanted) return `${row}/${column}: cases`
      }
    }
    return undefined
  })
})

it("every identity holds in every year, and from each to the next", () => {
  forAll(150, register, (rows) => {
    const years = [2023, 2024, 2025, 2026].map((year) => annualReport(year, rows, facts))
    const findings = [...years.flatMap(checkReport), ...years.slice(1).flatMap((each, i) => checkCarryOver(years[i]!, each))]
    return findings.length === 0 ? undefined : JSON.stringify(findings[0])
  })
})

it("the order of the rows does not matter to the numbers, nor does leaving out the cases", () => {
  forAll(100, register, (rows) => {
    const there = annualReport(2025, rows, facts)
    const back = annualReport(2025, rows.toReversed(), { ...facts, cases: false })
    return JSON.stringify([there.three, there.four]) === JSON.stringify([back.three, back.four]) && back.cases === undefined ? undefined : "differs"
  })
})

it("a remedy stands in one cell of each year from its filing to its result, and in none before or after", () => {
  forAll(100, register, (rows) => {
    for (const year of [2024, 2025, 2026]) {
      const wanted = rows.flatMap(({ remedies }) => remedies)
        .filter(({ decidedOn = "9999", filedOn }) => filedOn < `${year + 1}` && decidedOn >= `${year}`).length
      const { review, suit, suitAfterReview } = annualReport(year, rows, facts).four
      const told = review.total + suit.total + suitAfterReview.total
      if (told !== wanted) return `${year}: ${told}, not ${wanted}`
    }
    return undefined
  })
})

it("the registers made here reach every row", () => {
  const seen = new Set<string>()
  forAll(60, register, (rows) => {
    const { three } = annualReport(2025, rows, facts)
    for (const row of ReportRow.literals) if (three[row].total > 0) seen.add(row)
    return undefined
  })
  expect(seen).toEqual(new Set(ReportRow.literals))
})
