/** Draws the zones of an audit side by side. */
import { displayWidth } from "effect/cli/CliOutput"
import { emphasize } from "../terminal/emphasize.ts"
import { padEnd } from "../terminal/padEnd.ts"
import { plain } from "../terminal/plain.ts"
import { rankZones } from "./rankZones.ts"
import type { Report } from "./Report.ts"

export const sayLeague = (reports: ReadonlyArray<Report>): string => {
  const rows = rankZones(reports).map(({ missingMust, missingShould, name, notAssessed, points }) =>
    [plain(name), points === undefined ? "不评分" : String(points), String(missingMust), String(missingShould), String(notAssessed)])
  const head = ["专区", "得分", "缺应当", "缺应", "未检查"]
  const widths = head.map((word, i) => Math.max(...[head, ...rows].map((row) => displayWidth(row[i] ?? word))))
  const [first = "", ...others] = [head, ...rows].map((row) => row.map((cell, i) => padEnd(cell, widths[i]!)).join("  ").trimEnd())
  return ["各专区：", emphasize(first), ...others].join("\n")
}
