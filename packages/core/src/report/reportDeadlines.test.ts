/** Deadlines of annual reports come from the rules, local ones among them; what cannot be read is said. */
import { expect, it } from "vitest"
import { checkOf } from "../rules/checkOf.ts"
import type { Rule } from "../rules/RuleBook.ts"
import { reportDeadlines } from "./index.ts"

const basis = { document: "cn-990101/zone", clause: "SL-9", reading: "text", cite: "《示例办法》第九条" } as const
const rule = (id: string, every: string, more: object = {}): Rule => {
  const requirement = { kind: "Deadline", id, strength: "must", clauses: ["SL-9"], item: "x", what: "报送年度报告", owedBy: "乡镇人民政府", every, ...more } as const
  return { requirement, check: checkOf(requirement, (_, item) => item), basis: [basis], setBy: "cn-990101/zone", replacing: [] }
}

it.each([
  ["每年1月31日前", "2026-01-31"], ["每年12月5日", "2026-12-05"], ["每年3月1日以前", "2026-03-01"]
])("reads %s", (every, date) => {
  const { owed: [one], unread } = reportDeadlines([rule("report/annual-township", every)], 2025, "township")
  expect(one).toMatchObject({ requirement: "report/annual-township", assignedTo: "乡镇人民政府", what: "报送年度报告（2025年度）", basis, due: { date, certainty: "settled" } })
  expect(unread).toEqual([])
})

it("says which it cannot read, and passes over other deadlines and other levels", () => {
  const rules = [rule("report/annual-a", "每年2月30日前"), rule("report/annual-b", "年底"), rule("progress/weekly", "每两周"), rule("report/annual-c", "每年1月5日前", { tiers: ["county"] })]
  expect(reportDeadlines(rules, 2025, "township")).toEqual({
    owed: [],
    unread: [{ requirement: "report/annual-a", every: "每年2月30日前" }, { requirement: "report/annual-b", every: "年底" }]
  })
  expect(reportDeadlines(rules, 2025, "county").owed).toHaveLength(1)
})

it("takes dates that no pack has", () => {
  const { owed } = reportDeadlines([], 2025, "township", [{ id: "report/annual-local", what: "报送", owedBy: "各镇", every: "每年1月15日前", basis }])
  expect(owed.map(({ due }) => due)).toEqual([{ date: "2026-01-15", certainty: "settled", calendar: "gregorian", basis }])
})
