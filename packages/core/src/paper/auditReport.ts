/** 检查报告: what an inspection of a zone found, what is missing, on what basis, and what would mend it. */
import type { Basis } from "../terms/Basis.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, need, needDay, needEach, needThat } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayDay } from "./sayDay.ts"
import { write } from "./write.ts"

const { asks, paragraph, says } = write

/** One finding as plain lines. */
export interface FindingLine {
  /** 符合, 不符合, 待明确 …, as the zone room's `FindingOutcome` says it. */
  readonly outcome: string
  /** What is asked. */
  readonly what: string
  /** What was seen. */
  readonly seen: string
  /** What would mend it. */
  readonly remedy?: string
  readonly basis: ReadonlyArray<Basis>
}

/** The report. */
export interface AuditReportContents extends PaperFrame {
  readonly zone: string
  /** By which rules, e.g. the title of the notice. */
  readonly rules: string
  readonly seenOn: string
  readonly seenBy: string
  /** How it was seen, e.g. 现场查看. */
  readonly method: string
  /** The score as it shall stand there, e.g. 86.5分（良好）; left out where too little was assessed to say. */
  readonly score?: string
  /** Those to be mended first; their order is kept. */
  readonly findings: ReadonlyArray<FindingLine>
  /** Until when what is missing is to be mended. */
  readonly mendBy?: string
}

/** How many there are of each outcome, in the order in which they first come. */
const countOutcomes = (findings: ReadonlyArray<FindingLine>): string => {
  const counts = new Map<string, number>()
  for (const { outcome } of findings) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return Array.from(counts, ([outcome, count]) => `${outcome}${count}项`).join("，")
}

/** ⚖ where it is an interpretation. */
const cites = (basis: ReadonlyArray<Basis>): string => [...new Set(basis.map(({ cite, reading }) => (reading === "interpretation" ? `⚖ ${cite}` : cite)))].join("；")

/**
 * 检查报告 of a zone, from findings that are handed in as plain lines. Every finding has its basis, or the report is refused.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { auditReport, sayPaper } from "@zone/core/paper"
 *
 * const basis = [{ document: "cn-990101/zone", clause: "SL-1", reading: "text", cite: "示例府办〔2026〕1号第一项" }] as const
 * const report = auditReport({
 *   date: "2026-11-22", zone: "示例区政务服务大厅专区", rules: "示例区政务公开专区建设方案", seenOn: "2026-11-20", seenBy: "方大暑", method: "现场查看",
 *   findings: [{ outcome: "不符合", what: "申请表至少20份", seen: "12份", remedy: "补足到20份", basis }]
 * })
 * sayPaper(Result.getOrThrow(report)).includes("补足到20份") // => true
 * ```
 */
export const auditReport = (contents: AuditReportContents): Issued => {
  const { findings, mendBy, method, rules, score, seenBy, seenOn, zone } = contents
  return issuePaper(contents, { id: "audit-report", title: "政务公开专区检查报告", style: "form" }, [
    need("zone", "专区", zone),
    need("rules", "检查依据", rules),
    needDay("seenOn", "检查日期", seenOn),
    need("seenBy", "检查人", seenBy),
    need("method", "检查方式", method),
    mayNeed("score", "得分", score),
    mayNeed("mendBy", "整改期限", mendBy),
    needThat(findings.length > 0, "findings", "检查结果", "至少一项"),
    ...findings.flatMap(({ basis, outcome, remedy, seen, what }, i) => [
      need(`findings[${i}].outcome`, `第${i + 1}项的结果`, outcome),
      need(`findings[${i}].what`, `第${i + 1}项的要求`, what),
      need(`findings[${i}].seen`, `第${i + 1}项的所见`, seen),
      mayNeed(`findings[${i}].remedy`, `第${i + 1}项的整改`, remedy),
      ...needEach(`findings[${i}].basis`, `第${i + 1}项的依据`, basis.map(({ cite }) => cite))
    ])
  ], () => ({
    basis: findings.flatMap(({ basis }) => basis),
    blocks: [
      { _tag: "Form", shares: [18, 32, 18, 32], rows: [
        [asks("专区"), says(zone, 3)],
        [asks("检查依据"), says(rules, 3)],
        [asks("检查日期"), says(sayDay(seenOn)), asks("检查方式"), says(method)],
        [asks("检查人"), says(seenBy), asks("得分"), says(score ?? "检查的项目不足半数，不计分")],
        [asks("结果"), says(countOutcomes(findings), 3)]
      ] },
      { _tag: "Heading", level: 1, text: "检查结果" },
      { _tag: "Table", columns: [
        { title: "序号", share: 8, align: "centre" }, { title: "结果", share: 9, align: "centre" }, { title: "要求", share: 23 }, { title: "所见", share: 18 },
        { title: "整改", share: 17 }, { title: "依据", share: 25 }
      ], rows: findings.map(({ basis, outcome, remedy, seen, what }, i) => [String(i + 1), outcome, what, seen, remedy ?? "—", cites(basis)]),
        notes: ["⚖ 表示理解适用，不是原文原话。"] },
      ...(mendBy === undefined ? [] : [paragraph(`不符合的项目，请在${mendBy}以前整改，并报告结果。`)]),
      { _tag: "Signatures", lines: [{ label: "检查人签名", dated: true }, { label: "专区负责人签名", dated: true }] }
    ]
  }))
}
