/** Writes an audit for machines: what was found, and a receipt of what was run on what, so that anybody can run it again. */
import type { RuleBook } from "@zone/core/rules"
import type { Finding } from "@zone/core/zone"
import { sayRequirement } from "@zone/pack-file"
import { version } from "../version.ts"
import type { Audited } from "./Audited.ts"
import { milestoneOf } from "./milestoneOf.ts"
import { rankZones } from "./rankZones.ts"
import type { Refusal } from "./Refusal.ts"
import type { Report } from "./Report.ts"
import { sayRefusal } from "./sayRefusal.ts"

const findingOf = (finding: Finding, book: RuleBook, at: string): object => {
  const { evidence, gravity, judged, outcome, remedy, rule, waiver } = finding
  const milestone = milestoneOf(finding, at)
  const { basis, requirement, setBy } = rule
  return {
    requirement: requirement.id,
    kind: requirement.kind,
    strength: requirement.strength,
    outcome,
    gravity,
    says: sayRequirement(requirement, book.name),
    setBy,
    basis,
    judged: judged.map(({ ask, met, saw }) => ({ at: ask.at.join("."), question: ask.question, wanted: ask.wanted, saw: saw ?? null, met: met ?? null })),
    evidence,
    ...(remedy !== undefined && { remedy }),
    ...(waiver && { waiver }),
    ...(milestone && { milestone })
  }
}

const reportOf = ({ at, book, comparison, file, findings, score, sha256, survey: { seen, zone } }: Report): object => ({
  file,
  zone,
  seen,
  receipt: {
    engine: `@zone/cli@${version}`,
    input: { file, sha256 },
    at,
    pack: book.pack,
    packs: book.lineage.map(({ documents: [{ inForceFrom }], id }) => ({ id, inForceFrom }))
  },
  score: { ...score, points: score.points ?? null },
  findings: findings.map((each) => findingOf(each, book, at)),
  ...(comparison && { comparison: comparison === "none" ? null : comparison })
})

const brokenOf = (refusal: Refusal): object => {
  const { file, why } = refusal
  return { file, message: sayRefusal(refusal), ...(typeof why !== "string" && why._tag === "PackInvalid" && { mistakes: why.mistakes }) }
}

export const writeReceipt = ({ refusals, reports }: Audited): string =>
  JSON.stringify({
    audit: 1,
    reports: reports.map(reportOf),
    league: rankZones(reports).map((place) => ({ ...place, points: place.points ?? null })),
    broken: refusals.map(brokenOf)
  })
