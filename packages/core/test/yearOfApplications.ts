/** An invented agency's applications around the year 2025, small enough to count by hand. */
import type { CountedRow, TableTwo } from "../src/report/index.ts"

const row = (
  number: string,
  applicantKind: CountedRow["applicantKind"],
  receivedOn: string | undefined,
  endedOn?: string,
  outcome?: CountedRow["outcome"],
  remedies: CountedRow["remedies"] = []
): CountedRow => ({
  number,
  applicantKind,
  arrivedOn: receivedOn ?? "2025-12-30",
  ...(receivedOn !== undefined && { receivedOn }),
  ...(endedOn !== undefined && { endedOn }),
  ...(outcome !== undefined && { outcome }),
  remedies
})

/** Fourteen lines of the register, in no order. */
export const applications: ReadonlyArray<CountedRow> = [
  // ended before the year: counts nowhere, but its review ended in the year
  row("24-1", "person", "2024-11-04", "2024-12-02", "notHeld", [{ id: "r1", kind: "review", filedOn: "2024-12-20", result: "upheld", decidedOn: "2025-02-17" }]),
  // carried in, and ended in the year
  row("24-2", "person", "2024-12-20", "2025-01-16", "disclosed"),
  row("24-3", "business", "2024-12-31", "2025-02-05", "stateSecret"),
  // carried in, and out again
  row("24-4", "legalService", "2024-12-27"),
  // received in the year
  row("25-1", "person", "2025-01-01", "2025-01-20", "disclosed"),
  row("25-2", "person", "2025-03-10", "2025-04-07", "partlyDisclosed", [
    { id: "r2", kind: "suit", filedOn: "2025-05-06", result: "pending" },
    { id: "r3", kind: "review", filedOn: "2025-04-20", result: "corrected", decidedOn: "2026-01-09" }
  ]),
  row("25-3", "person", "2025-05-12", "2025-06-03", "petition"),
  row("25-4", "business", "2025-06-16", "2025-07-11", "notHeld", [{ id: "r4", kind: "suitAfterReview", filedOn: "2026-02-02", result: "pending" }]),
  row("25-5", "research", "2025-07-01", "2025-07-02", "publication"),
  row("25-6", "otherOrganisation", "2025-08-01", "2025-12-31", "feeLapsed"),
  // received in the year, ended after it
  row("25-7", "publicWelfare", "2025-12-31", "2026-01-23", "other"),
  row("25-8", "person", "2025-12-15"),
  // arrived only, and received after the year
  row("25-9", "person", undefined),
  row("26-1", "person", "2026-01-01", "2026-01-12", "disclosed")
]

/** What the register does not know. */
const two: TableTwo = {
  rules: { made: 0, repealed: 0, inForce: 0 },
  normativeDocuments: { made: 3, repealed: 1, inForce: 42 },
  licences: 1280,
  penalties: 16,
  coercions: 2,
  fees: 3.75
}

/** The report's facts. */
export const facts = {
  agency: "示例县民政局",
  two,
  texts: {
    overview: ["全年主动公开政府信息120条，收到申请8件，均按期办理。", "政务公开专区接待咨询46人次。"],
    problems: ["部分公开事项更新不够及时，已逐项列出责任人。"],
    other: []
  }
} as const
