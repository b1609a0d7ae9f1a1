/** Says an audit in Chinese: each zone in turn, then all of them side by side. */
import type { Audited } from "./Audited.ts"
import { sayLeague } from "./sayLeague.ts"
import { sayReport } from "./sayReport.ts"

export const sayAudit = ({ all, reports }: Audited): string =>
  [...reports.map((report) => sayReport(report, all)), ...(reports.length > 1 ? [sayLeague(reports)] : [])].join("\n\n")
