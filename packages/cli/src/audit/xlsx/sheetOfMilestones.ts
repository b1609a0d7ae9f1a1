/** The sheet with a row for each milestone of each zone. */
import { listMilestones } from "../listMilestones.ts"
import { milestoneStandings } from "../milestoneOf.ts"
import type { Report } from "../Report.ts"
import type { SheetOf } from "./SheetOf.ts"

export const sheetOfMilestones = (reports: ReadonlyArray<Report>): SheetOf => ({
  name: "时限节点",
  columns: [
    { heading: "专区", width: 28 }, { heading: "期限", width: 12 }, { heading: "情况", width: 14 }, { heading: "天数", width: 8 },
    { heading: "完成之日", width: 12 }, { heading: "要求", width: 60 }, { heading: "至", width: 12 }, { heading: "要求代号", width: 28 }
  ],
  rows: reports.flatMap((report) => listMilestones(report).map(({ by, days, doneOn, finding: { rule: { requirement } }, standing, what }) => [
    report.survey.zone.name, by, milestoneStandings[standing], days ?? null, doneOn ?? null, what, report.at, requirement.id
  ])),
  alarm: { column: 2, word: milestoneStandings.overdue }
})
