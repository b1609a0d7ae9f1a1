/** Says an audit in Chinese: who was looked at, the totals, and what was found, the gravest first, each with its basis and remedy. */
import { VenueKind } from "@zone/core/terms"
import { type Finding, Method } from "@zone/core/zone"
import { displayWidth } from "effect/cli/CliOutput"
import { zhOf } from "../pack/zhOf.ts"
import { emphasize } from "../terminal/emphasize.ts"
import { padEnd } from "../terminal/padEnd.ts"
import { byStanding } from "./byStanding.ts"
import { plain } from "../terminal/plain.ts"
import type { Report } from "./Report.ts"
import { sayComparison } from "./sayComparison.ts"
import { sayMilestones } from "./sayMilestones.ts"
import { sayScore } from "./sayScore.ts"
import { type Standing, standings } from "./standingOf.ts"
import { tellFinding } from "./tellFinding.ts"

const venueOf = zhOf(VenueKind)
const methodOf = zhOf(Method)

const line = (word: string, text: string): string => `${" ".repeat(18)}${word}：${text}`

const rowOf = ({ book }: Report, finding: Finding, standing: Standing, width: number): ReadonlyArray<string> => {
  const { basis, evidence, open, reading, remedy, saw, strength, toAsk, waiver, wants } = tellFinding(finding, book)
  const shown = padEnd(standings[standing], 8)
  return [
    `${standing === "missing" ? emphasize(shown, "red") : shown}  ${padEnd(strength, 6)}  ${padEnd(finding.rule.requirement.id, width)}  ${wants}`,
    ...(saw.length > 0 ? [line("看到", saw.join("；"))] : []),
    ...(toAsk.length > 0 ? [line("待查", toAsk.join("；"))] : []),
    ...(open.length > 0 ? [line("待明确", open.join("；"))] : []),
    ...evidence.map((each) => line("证据", each)),
    line("依据", basis),
    ...(reading === undefined ? [] : [`${" ".repeat(18)}⚖ ${reading}`]),
    ...(waiver === undefined ? [] : [line("豁免", waiver)]),
    ...(remedy === undefined || standing === "optional" ? [] : [`${" ".repeat(18)}${remedy}`])
  ]
}

/** `all` lists what is met and what does not apply too. */
export const sayReport = (report: Report, all: boolean): string => {
  const { at, book, file, findings, score, survey: { seen, zone } } = report
  const parts = byStanding(findings)
  const listed = [...parts].filter(([standing]) => all || (standing !== "met" && standing !== "notApplicable"))
  const width = Math.max(4, ...listed.flatMap(([, some]) => some.map(({ rule }) => displayWidth(rule.requirement.id))))
  const rows = listed.flatMap(([standing, some]) => some.flatMap((each) => rowOf(report, each, standing, width)))
  const [own] = book.lineage.at(-1)!.documents
  return [
    emphasize(`${plain(zone.name)}（${plain(zone.id)}，${venueOf(zone.venue)}）`),
    `检查：${seen.on} ${methodOf(seen.method)}，${plain(seen.by)}；文件 ${plain(file)}`,
    `规则：${book.pack}《${own.title}》，${at} 的现行规则 ${findings.length} 项`,
    `合计：${[...parts].map(([standing, { length }]) => `${standings[standing]} ${length}`).join("，")}`,
    `得分：${sayScore(score)}`,
    ...(rows.length === 0 ? [] : ["", emphasize(`${padEnd("结果", 8)}  ${padEnd("强度", 6)}  ${padEnd("代号", width)}  要求`), ...rows]),
    ...sayMilestones(report),
    ...sayComparison(report.comparison)
  ].join("\n")
}
