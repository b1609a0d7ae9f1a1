/** Draws an audit as one page that needs nothing else: for a screen, and for A4 paper. No scripts, and every text escaped. */
import { Tier, VenueKind } from "@zone/core/terms"
import { type Finding, Method } from "@zone/core/zone"
import { zhOf } from "../../pack/zhOf.ts"
import { version } from "../../version.ts"
import type { Audited } from "../Audited.ts"
import { byStanding } from "../byStanding.ts"
import { escapeMarkup as escape } from "../escapeMarkup.ts"
import { rankZones } from "../rankZones.ts"
import type { Refusal } from "../Refusal.ts"
import type { Report } from "../Report.ts"
import { sayRefusal } from "../sayRefusal.ts"
import { sayScore } from "../sayScore.ts"
import { type Standing, standings } from "../standingOf.ts"
import { tellFinding } from "../tellFinding.ts"
import { drawComparison } from "./drawComparison.ts"
import { drawMilestones } from "./drawMilestones.ts"
import { style } from "./style.ts"

const venueOf = zhOf(VenueKind)
const tierOf = zhOf(Tier)
const methodOf = zhOf(Method)

const paragraph = (word: string, texts: ReadonlyArray<string>): string =>
  texts.length === 0 ? "" : `<p>${escape(word)}：${texts.map(escape).join("<br>")}</p>`

const rowOf = ({ book }: Report, finding: Finding, standing: Standing): string => {
  const { basis, evidence, open, reading, remedy, saw, strength, toAsk, waiver, wants } = tellFinding(finding, book)
  const told = [
    paragraph("看到", saw),
    paragraph("待查", toAsk),
    paragraph("待明确", open),
    paragraph("证据", evidence),
    ...(waiver === undefined ? [] : [paragraph("豁免", [waiver])]),
    ...(remedy === undefined || standing === "optional" ? [] : [`<p>${escape(remedy)}</p>`])
  ].join("")
  return `<tr><td class="strength">${escape(strength)}</td><td>${escape(wants)}<br><code>${escape(finding.rule.requirement.id)}</code></td>` +
    `<td>${told}</td><td>${escape(basis)}${reading === undefined ? "" : `<p>⚖ ${escape(reading)}</p>`}</td></tr>`
}

const partOf = (report: Report, standing: Standing, findings: ReadonlyArray<Finding>): string =>
  findings.length === 0 ? "" : `<div class="${standing}"><h3>${standings[standing]}（${findings.length}）</h3>
<table class="findings"><thead><tr><th>强度</th><th>要求</th><th>情况</th><th>依据</th></tr></thead><tbody>
${findings.map((each) => rowOf(report, each, standing)).join("\n")}
</tbody></table></div>`

const sectionOf = (report: Report, all: boolean): string => {
  const { at, book, file, findings, score, sha256, survey: { seen, zone } } = report
  const parts = byStanding(findings)
  const listed = [...parts].filter(([standing]) => all || (standing !== "met" && standing !== "notApplicable"))
  return `<section>
<h2>${escape(`${zone.name}（${zone.id}）`)}</h2>
<p>${escape(`${zone.division}，${tierOf(zone.tier)}，${venueOf(zone.venue)}`)}</p>
<p>${escape(`检查：${seen.on}，${methodOf(seen.method)}，${seen.by}`)}</p>
<p>${escape(`规则：${at} 的现行规则，${book.lineage.toReversed().map(({ documents: [own], id }) => `${id}《${own.title}》（${own.inForceFrom} 起）`).join("、")}`)}</p>
<p>${escape(`合计：${[...parts].map(([standing, { length }]) => `${standings[standing]} ${length}`).join("，")}`)}</p>
<p>${escape(`得分：${sayScore(score)}`)}</p>
${[...listed.map(([standing, some]) => partOf(report, standing, some)), drawMilestones(report), drawComparison(report.comparison)].filter((each) => each !== "").join("\n")}
<p class="sign">检查人：＿＿＿＿＿＿＿＿　　负责人：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日</p>
<p><code>${escape(`${file}　SHA-256 ${sha256}　@zone/cli@${version}`)}</code></p>
</section>`
}

const leagueOf = (reports: ReadonlyArray<Report>): string =>
  reports.length < 2 ? "" : `<section><h2>各专区</h2>
<table><thead><tr><th>专区</th><th>得分</th><th>缺应当</th><th>缺应</th><th>未检查</th></tr></thead><tbody>
${rankZones(reports).map(({ missingMust, missingShould, name, notAssessed, points }) =>
    `<tr><td>${escape(name)}</td><td>${points ?? "不评分"}</td><td>${missingMust}</td><td>${missingShould}</td><td>${notAssessed}</td></tr>`).join("\n")}
</tbody></table></section>`

const brokenOf = (refusals: ReadonlyArray<Refusal>): string =>
  refusals.length === 0 ? "" : `<section><h2>没有检查的文件</h2>
${refusals.map((each) => `<p>${sayRefusal(each).split("\n").map(escape).join("<br>")}</p>`).join("\n")}
</section>`

export const drawHtml = ({ all, refusals, reports }: Audited): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>政务公开专区检查报告</title>
<style>${style}</style>
</head>
<body>
<h1>政务公开专区检查报告</h1>
${[...reports.map((report) => sectionOf(report, all)), leagueOf(reports), brokenOf(refusals)].filter((each) => each !== "").join("\n")}
</body>
</html>`
