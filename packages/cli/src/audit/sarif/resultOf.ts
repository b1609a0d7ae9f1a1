/** Writes a finding as a result of SARIF, at the line of the survey where its answer stands. */
import type { Finding } from "@zone/core/zone"
import { uuidOf } from "../uuidOf.ts"
import type { Report } from "../Report.ts"
import { type Standing, standingOf, standings } from "../standingOf.ts"
import { tellFinding } from "../tellFinding.ts"
import { levelOf } from "./ruleOf.ts"
import type { Kind, Location, SarifResult } from "./Sarif.ts"
import { uriOf } from "./uriOf.ts"

/**
 * What is waived is a failure that somebody has suppressed. What nobody has answered is open; what the notice leaves open needs
 * somebody to look at it. What may be there and is not is told, and is no failure.
 */
const kinds: Readonly<Record<Standing, Kind>> = {
  met: "pass",
  missing: "fail",
  waived: "fail",
  optional: "informational",
  notAssessed: "open",
  unclear: "review",
  notApplicable: "notApplicable"
}

/** The answer that failed, or else the first that was looked at; no line for what nobody has written. */
const locationOf = ({ file, spotAt, survey: { answers, zone } }: Report, { judged }: Finding): Location => {
  const written = judged.filter(({ ask: { at: [heading, item, field] } }) => {
    const seen = answers[heading]?.[item]
    return seen !== undefined && Object.hasOwn(seen, field)
  })
  const shown = written.find(({ met }) => met === false) ?? written[0]
  const spot = shown && spotAt(["answers", ...shown.ask.at])
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(spot && { region: { startLine: spot.line, startColumn: spot.column } }) },
    logicalLocations: [{ name: zone.name, fullyQualifiedName: zone.id }]
  }
}

export const resultOf = (report: Report, finding: Finding, ruleIndex: number): SarifResult => {
  const { id } = finding.rule.requirement
  const { zone } = report.survey
  const standing = standingOf(finding)
  const { basis, open, remedy, saw, toAsk, waiver, wants } = tellFinding(finding, report.book)
  const told = [
    `${standings[standing]}：${wants}`,
    ...saw.map((each) => `看到：${each}`),
    ...toAsk.map((each) => `待查：${each}`),
    ...open.map((each) => `待明确：${each}`),
    `依据：${basis}`,
    ...(remedy === undefined || standing === "optional" ? [] : [remedy])
  ]
  const kind = kinds[standing]
  return {
    ruleId: id,
    ruleIndex,
    kind,
    level: kind === "fail" ? levelOf(finding.rule) : "none",
    message: { text: told.join("\n") },
    locations: [locationOf(report, finding)],
    partialFingerprints: { "zoneAndRequirement/v1": uuidOf(zone.id, id) },
    ...(waiver !== undefined && { suppressions: [{ kind: "external", status: "accepted", justification: waiver }] }),
    properties: { zone: zone.id, at: report.at, outcome: finding.outcome }
  }
}
