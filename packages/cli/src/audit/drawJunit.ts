/** Draws an audit as JUnit XML: a suite for each zone, a case for each requirement. */
import type { Finding } from "@zone/core/zone"
import { escapeMarkup as escape } from "./escapeMarkup.ts"
import type { Audited } from "./Audited.ts"
import type { Refusal } from "./Refusal.ts"
import type { Report } from "./Report.ts"
import { sayRefusal } from "./sayRefusal.ts"
import { type Standing, standingOf, standings } from "./standingOf.ts"
import { tellFinding } from "./tellFinding.ts"

interface Counted {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

const attributes = ({ errors, failures, skipped, tests }: Counted): string =>
  `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`

const isSkipped = (standing: Standing): boolean => standing !== "met" && standing !== "missing"

const caseOf = ({ book, survey: { zone } }: Report, finding: Finding): string => {
  const standing = standingOf(finding)
  const { basis, remedy, saw, toAsk, waiver, wants } = tellFinding(finding, book)
  const open = `    <testcase classname="${escape(zone.id)}" name="${escape(finding.rule.requirement.id)}"`
  if (standing === "met") return `${open}/>`
  const inside = standing === "missing"
    ? `<failure message="${escape(remedy ?? wants)}" type="${escape(finding.rule.requirement.strength)}">${
      escape([`要求：${wants}`, ...saw.map((each) => `看到：${each}`), `依据：${basis}`].join("；"))}</failure>`
    : `<skipped message="${escape([standings[standing], ...(waiver === undefined ? [] : [waiver]), ...toAsk].join("："))}"/>`
  return `${open}>\n      ${inside}\n    </testcase>`
}

const suiteOf = (report: Report): string => {
  const { file, findings, survey: { seen, zone } } = report
  const standing = findings.map(standingOf)
  const counted = { tests: findings.length, failures: standing.filter((each) => each === "missing").length, errors: 0, skipped: standing.filter(isSkipped).length }
  return [
    `  <testsuite name="${escape(`${zone.name}（${zone.id}）`)}" ${attributes(counted)} timestamp="${seen.on}T00:00:00" file="${escape(file)}">`,
    ...findings.map((each) => caseOf(report, each)),
    "  </testsuite>"
  ].join("\n")
}

const brokenSuite = (refusal: Refusal): string =>
  [
    `  <testsuite name="${escape(refusal.file)}" ${attributes({ tests: 1, failures: 0, errors: 1, skipped: 0 })}>`,
    `    <testcase classname="survey" name="${escape(refusal.file)}">`,
    `      <error message="不是可以检查的记录">${sayRefusal(refusal).split("\n").map(escape).join("\n")}</error>`,
    "    </testcase>",
    "  </testsuite>"
  ].join("\n")

export const drawJunit = ({ refusals, reports }: Audited): string => {
  const standing = reports.flatMap(({ findings }) => findings.map(standingOf))
  const counted = {
    tests: standing.length + refusals.length,
    failures: standing.filter((each) => each === "missing").length,
    errors: refusals.length,
    skipped: standing.filter(isSkipped).length
  }
  return [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    `<testsuites name="zone audit" ${attributes(counted)}>`,
    ...reports.map(suiteOf),
    ...refusals.map(brokenSuite),
    "</testsuites>"
  ].join("\n")
}
