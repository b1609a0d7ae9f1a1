/** The sheet with a row for each requirement whose outcome has changed since an earlier survey. */
import { directions } from "../directionOf.ts"
import type { Report } from "../Report.ts"
import { sayOutcome } from "../sayOutcome.ts"
import type { SheetOf } from "./SheetOf.ts"

export const sheetOfChanges = (reports: ReadonlyArray<Report>): SheetOf => ({
  name: "与以前相比",
  columns: [
    { heading: "专区", width: 28 }, { heading: "变化", width: 12 }, { heading: "以前", width: 12 }, { heading: "现在", width: 12 },
    { heading: "要求", width: 60 }, { heading: "以前检查之日", width: 14 }, { heading: "现在检查之日", width: 14 }, { heading: "要求代号", width: 28 }
  ],
  rows: reports.flatMap(({ comparison, survey: { seen, zone } }) =>
    comparison === undefined ? []
    : comparison === "none" ? [[zone.name, "没有更早的检查记录", null, null, null, null, seen.on, null]]
    : comparison.changes.map(({ after, before, direction, requirement, wants }) =>
      [zone.name, directions[direction], sayOutcome(before), sayOutcome(after), wants, comparison.seenOn, seen.on, requirement])),
  alarm: { column: 1, word: directions.worsened }
})
