/** The sheet with a row for each finding, every zone below the other. */
import { kinds } from "@zone/core/rules"
import { AreaFunction } from "@zone/core/terms"
import { zhOf } from "../../pack/zhOf.ts"
import { byStanding } from "../byStanding.ts"
import { milestoneOf } from "../milestoneOf.ts"
import type { Report } from "../Report.ts"
import { sayMilestone } from "../sayMilestone.ts"
import { standings } from "../standingOf.ts"
import { tellFinding } from "../tellFinding.ts"
import type { CellContent, SheetOf } from "./SheetOf.ts"

const areaOf = zhOf(AreaFunction)
const kindOf = new Map<string, string>(kinds.map(({ tag, zh }) => [tag, zh]))

const lines = (texts: ReadonlyArray<string>): string | null => texts.length === 0 ? null : texts.join("\n")

const rowsOf = (report: Report): ReadonlyArray<ReadonlyArray<CellContent>> =>
  [...byStanding(report.findings)].flatMap(([standing, findings]) => findings.map((finding) => {
    const { requirement, setBy } = finding.rule
    const { basis, evidence, open, reading, remedy, saw, strength, toAsk, waiver, wants } = tellFinding(finding, report.book)
    const milestone = milestoneOf(finding, report.at)
    return [
      report.survey.zone.name,
      requirement.area === undefined ? null : areaOf(requirement.area),
      wants,
      strength,
      standings[standing],
      lines([
        ...saw,
        ...toAsk.map((each) => `待查：${each}`),
        ...open.map((each) => `待明确：${each}`),
        ...(waiver === undefined ? [] : [`豁免：${waiver}`]),
        ...(milestone === undefined ? [] : [`时限 ${milestone.by}：${sayMilestone(milestone)}`])
      ]),
      remedy === undefined || standing === "optional" ? null : remedy,
      basis,
      setBy,
      reading ?? null,
      kindOf.get(requirement.kind) ?? requirement.kind,
      lines(evidence),
      report.survey.zone.id,
      requirement.id
    ]
  }))

export const sheetOfFindings = (reports: ReadonlyArray<Report>): SheetOf => ({
  name: "检查结果",
  columns: [
    { heading: "专区", width: 16 }, { heading: "功能区", width: 9 }, { heading: "要求", width: 30 }, { heading: "强度", width: 7 },
    { heading: "结果", width: 8 }, { heading: "看到的情况", width: 30 }, { heading: "整改", width: 24 }, { heading: "依据", width: 28 },
    { heading: "设定的规则包", width: 16 }, { heading: "⚖ 解释", width: 24 },
    { heading: "类别", width: 10 }, { heading: "证据", width: 24 }, { heading: "专区代号", width: 14 }, { heading: "要求代号", width: 30 }
  ],
  printed: 10,
  rows: reports.flatMap(rowsOf),
  alarm: { column: 4, word: standings.missing }
})
