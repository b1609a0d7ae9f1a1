/** Every identity seen broken: which cells, both numbers, and which applications make the difference. */
import { expect, it } from "vitest"
import { applications, facts } from "../../test/yearOfApplications.ts"
import { type AnnualReport, annualReport, checkCarryOver, checkReport, type CountedRow, sayFinding } from "./index.ts"

const report = annualReport(2025, applications, facts)

const changed = (change: (three: Record<string, Record<string, number>>, four: Record<string, Record<string, number>>) => void): AnnualReport => {
  const copy = structuredClone(report)
  change(copy.three, copy.four)
  return copy
}

const said = (of: AnnualReport): ReadonlyArray<string> => checkReport(of).map(sayFinding)

it("一 + 二 = 三（七） + 四", () => {
  expect(said(changed((three) => void (three["carriedIn"]!["business"] = 2, three["carriedIn"]!["total"] = 4)))).toEqual([
    "表三“商业企业”列：第一项加第二项之和，应等于第三项总计加第四项之和；前者为3，后者为2",
    "表三“总计”列：第一项加第二项之和，应等于第三项总计加第四项之和；前者为12，后者为11"
  ])
})

it("三（七） is the sum of the outcomes", () => {
  const findings = checkReport(changed((three) => void (three["petition"]!["person"] = 0, three["petition"]!["total"] = 0)))
  expect(findings.map(({ identity, left, right }) => [identity, left.number, right.number])).toEqual([["results", 4, 3], ["results", 8, 7]])
  expect(findings[0]?.right.cells).toHaveLength(21)
})

it("总计 is the sum of the six columns", () => {
  expect(said(changed((three) => void (three["received"]!["total"] = 9, three["carriedIn"]!["total"] = 2))))
    .toEqual(["表三“一、本年新收政府信息公开申请数量”行：总计，应等于六类申请人之和；前者为9，后者为8", "表三“二、上年结转政府信息公开申请数量”行：总计，应等于六类申请人之和；前者为2，后者为3"])
})

it("总计 of table four is the sum of the four results", () => {
  expect(said(changed((_, four) => void (four["suit"]!["other"] = 0, four["suit"]!["pending"] = 3))))
    .toEqual(["表四“未经复议直接起诉”：总计，应等于四种结果之和；前者为1，后者为3"])
})

it("四 of a year is 二 of the next", () => {
  const later = applications.map((row): CountedRow => (row.number === "25-8" ? { ...row, endedOn: "2025-12-31", outcome: "other" } : row))
  expect(checkCarryOver(report, annualReport(2026, later, facts)).map(sayFinding)).toEqual([
    "表三“自然人”列：上年的第四项，应等于本年的第二项；前者为1，后者为0；只计入前者的：25-8",
    "表三“总计”列：上年的第四项，应等于本年的第二项；前者为3，后者为2；只计入前者的：25-8"
  ])
})

it.each([
  [{ endedOn: "2025-04-01" }, "outcomeMissing", ["25-8"]],
  [{ receivedOn: "2026-02-01", endedOn: "2025-04-01", outcome: "other" }, "endedBeforeReceipt", ["25-8"]]
] as const)("names the application that upsets the balance: %j", (wrong, problem, cases) => {
  const bad = annualReport(2025, applications.map((row): CountedRow => (row.number === "25-8" ? { ...row, ...wrong } : row)), facts)
  expect(bad.oddities).toContainEqual({ number: "25-8", problem })
  const [finding] = checkReport(bad)
  expect([...finding!.left.only, ...finding!.right.only]).toEqual(cases)
})

it("counts a number that comes twice once, and says so; an end without a day, and a result without one", () => {
  const rows: ReadonlyArray<CountedRow> = [
    applications[4]!, applications[4]!,
    { ...applications[11]!, outcome: "other" },
    { ...applications[5]!, remedies: [{ id: "r", kind: "suit", filedOn: "2025-05-06", result: "upheld" }] },
    { number: "x", applicantKind: "person", arrivedOn: "2025-04-01", endedOn: "2025-04-02", outcome: "other", remedies: [] }
  ]
  const odd = annualReport(2025, rows, facts)
  expect(odd.oddities).toEqual([
    { number: "25-1", problem: "numberTwice" }, { number: "25-8", problem: "endMissing" },
    { number: "25-2", problem: "remedyUndated" }, { number: "x", problem: "endedUnreceived" }
  ])
  expect(odd.three.received.total).toBe(3)
  expect(checkReport(odd)).toEqual([])
})
