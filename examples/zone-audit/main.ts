/**
 * Four invented zones, each held against the rules of its own place: run it with `npm run tour`. It prints what an inspector would want
 * to see; the code is what a developer would write to get it. At a command line, `zone audit examples/zone-audit/surveys` says more.
 */
import { contrastRatio } from "@zone/core/rules"
import { type Finding, inspect, scoreOf } from "@zone/core/zone"
import { readdirSync } from "node:fs"
import { styleText } from "node:util"
import { readSurveyFile, type SurveyFile } from "./readSurveyFile.ts"

const folder = new URL("surveys/", import.meta.url)
const bold = (text: string): string => styleText("bold", text, { stream: process.stdout })

const count = (findings: ReadonlyArray<Finding>, outcome: Finding["outcome"]): number =>
  findings.filter((each) => each.outcome === outcome).length

/** What has to be mended: what only may be there is left out. */
const tellMissing = ({ judged, remedy, rule }: Finding): string => {
  const seen = judged.filter(({ met }) => met === false).map(({ ask, saw }) => `${ask.question} ${JSON.stringify(saw)}`)
  return [`  ✗ ${rule.requirement.id}`, `      看到：${seen.join("；")}`, `      ${remedy ?? ""}`, `      依据：${rule.basis[0].cite}`].join("\n")
}

const tellWaived = ({ rule, waiver }: Finding): string =>
  `  － ${rule.requirement.id}：已豁免至 ${waiver?.through ?? ""}，${waiver?.reason ?? ""}（${waiver?.signedBy ?? ""}）`

/** The notices ask for blue letters on white, and for no contrast. An example may still tell that a light blue is hard to read. */
const adviseOnColours = ({ survey }: SurveyFile): ReadonlyArray<string> =>
  Object.entries(survey.answers["signs"] ?? {}).flatMap(([sign, { ground, letters }]) => {
    if (typeof ground !== "string" || typeof letters !== "string") return []
    const ratio = contrastRatio(ground, letters)
    return ratio < 4.5 ? [`  建议 ${sign}：${letters} 配 ${ground} 的对比度是 ${ratio.toFixed(1)}，低于 4.5，远处看不清；通知只要求蓝字，不算不符合`] : []
  })

for (const name of readdirSync(folder).toSorted()) {
  const file = readSurveyFile(new URL(name, folder))
  const { book, survey: { seen, zone }, survey } = file
  const findings = inspect(survey, book, seen.on)
  const score = scoreOf(findings, book.grades)
  const [{ title }] = book.lineage.at(-1)!.documents
  console.log(`\n${bold(zone.name)}  · ${seen.on}，按《${title}》`)
  console.log(`  得分 ${score.points ?? "（检查得太少）"}；符合 ${count(findings, "met")}，未检查 ${count(findings, "notAssessed")}，待明确 ${count(findings, "unclear")}`)
  for (const each of findings) if (each.outcome === "missing" && each.gravity > 1) console.log(tellMissing(each))
  for (const each of findings) if (each.outcome === "waived") console.log(tellWaived(each))
  for (const each of adviseOnColours(file)) console.log(each)
}
