/** Invented rows, tables and a report to write and to read back, and a small seeded source of chance. */
import { type AnnualReport, annualReport, type CountedRow, type ShownCell, type Table } from "@zone/core/report"

/** Numbers from 0 to below 1, the same for a seed on any machine. */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const none = { made: 0, repealed: 0, inForce: 0 }

const rows: ReadonlyArray<CountedRow> = [
  { number: "24-1", applicantKind: "person", arrivedOn: "2024-12-20", receivedOn: "2024-12-20", endedOn: "2025-01-10", outcome: "disclosed", remedies: [] },
  {
    number: "25-1", applicantKind: "business", arrivedOn: "2025-03-03", receivedOn: "2025-03-03", endedOn: "2025-03-20", outcome: "notHeld",
    remedies: [{ id: "r", kind: "review", filedOn: "2025-04-01", result: "upheld", decidedOn: "2025-05-30" }]
  },
  { number: "25-2", applicantKind: "legalService", arrivedOn: "2025-07-03", receivedOn: "2025-07-03", endedOn: "2025-07-30", outcome: "partlyDisclosed", remedies: [] },
  { number: "25-3", applicantKind: "person", arrivedOn: "2025-12-22", receivedOn: "2025-12-22", remedies: [] }
]

/** A report whose texts have marks that matter in XML. */
export const report: AnnualReport = annualReport(2025, rows, {
  agency: "示例县民政局",
  two: { rules: none, normativeDocuments: { made: 3, repealed: 1, inForce: 42 }, licences: 1280, penalties: 16, coercions: 0, fees: 3.75 },
  texts: { overview: ["全年收到申请3件，其中<部分公开>1件 & 其他。", "=1+1 不是公式。"], problems: ["更新不够及时。"], other: [] }
})

/** A table of texts, numbers and days. */
export const tableOf = (cells: ReadonlyArray<ReadonlyArray<ShownCell>>): Table<ShownCell> => ({
  title: "示例台账",
  notes: ["单位：件"],
  columns: [{ title: "内容", kind: "text", width: 30 }, { title: "件数", kind: "number", width: 8 }, { title: "日期", kind: "day", width: 12 }],
  stubs: 1,
  rows: cells,
  totals: [],
  footnotes: [],
  page: "landscape"
})

const awkward = ["=HYPERLINK(\"http://example.org\")", "+1", "-1", "@SUM(A1)", "＝1", "a,b", "\"引号\"", "两\n行", "'单引号", "〔2026〕1号", "㐂𠮷", "0012", "1e5", "#REF", "  前后  ", "'=1"]

/** Rows of awkward texts. */
export const awkwardRows = (seed: number, many: number): ReadonlyArray<ReadonlyArray<ShownCell>> => {
  const next = seeded(seed)
  return Array.from({ length: many }, () => [
    awkward[Math.floor(next() * awkward.length)] ?? "",
    next() < 0.2 ? null : Math.floor(next() * 1e6) / (next() < 0.5 ? 1 : 100),
    next() < 0.2 ? null : `20${String(10 + Math.floor(next() * 30))}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`
  ])
}
