/** Finds, for each zone of an audit, its last earlier survey among others, and compares the two. */
import { compareReports } from "./compareReports.ts"
import type { Report } from "./Report.ts"

export const findEarlier = (reports: ReadonlyArray<Report>, others: ReadonlyArray<Report>): ReadonlyArray<Report> =>
  reports.map((report) => {
    const { seen, zone } = report.survey
    const earlier = others
      .filter(({ survey }) => survey.zone.id === zone.id && survey.seen.on <= seen.on)
      .toSorted((a, b) => a.survey.seen.on < b.survey.seen.on ? -1 : 1).at(-1)
    return { ...report, comparison: earlier === undefined ? "none" : compareReports(earlier, report) }
  })
