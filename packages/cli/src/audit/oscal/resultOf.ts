/**
 * Writes the audit of one zone as a result of OSCAL. Every rule has an observation with its outcome. Findings say only satisfied or
 * not: those that nobody has assessed, that the notice leaves open or that do not apply have none.
 */
import type { Finding, Method } from "@zone/core/zone"
import type { Report } from "../Report.ts"
import { type Standing, standingOf, standings } from "../standingOf.ts"
import { tellFinding } from "../tellFinding.ts"
import { uuidOf } from "../uuidOf.ts"
import { dayOf } from "./dayOf.ts"
import type { Observation, OscalFinding, OscalResult, Risk } from "./Oscal.ts"
import { propertyOf } from "./propertyOf.ts"

const methods = { onSite: "EXAMINE", photo: "EXAMINE", document: "EXAMINE", selfReport: "INTERVIEW" } as const satisfies Record<typeof Method.Type, string>

/** Tokens of OSCAL have no slash, and begin with a letter. */
const tokenOf = (id: string): string => id.replaceAll("/", ".").replace(/^(?=\d)/, "_")

const states: Readonly<Partial<Record<Standing, OscalFinding["target"]["status"]>>> = {
  met: { state: "satisfied", reason: "pass" },
  missing: { state: "not-satisfied", reason: "fail" },
  waived: { state: "not-satisfied", reason: "fail", remarks: "已豁免" }
}

/** The parts that one finding is told in. */
interface Told {
  readonly observation: Observation
  readonly finding?: OscalFinding
  readonly risk?: Risk
}

const tellIn = (report: Report, key: string, each: Finding): Told => {
  const { requirement, setBy } = each.rule
  const { seen, zone } = report.survey
  const standing = standingOf(each)
  const { basis, evidence, open, reading, remedy, saw, strength, toAsk, waiver, wants } = tellFinding(each, report.book)
  const name = (what: string): string => uuidOf(what, key, requirement.id)
  const told = [...saw, ...toAsk.map((one) => `待查：${one}`), ...open.map((one) => `待明确：${one}`)]
  const observation: Observation = {
    uuid: name("observation"),
    title: wants,
    description: told.length === 0 ? standings[standing] : told.join("；"),
    props: [propertyOf("requirement", requirement.id), propertyOf("strength", strength), propertyOf("outcome", each.outcome), propertyOf("set-by", setBy)],
    methods: [methods[seen.method]],
    types: ["control-objective"],
    origins: [{ actors: [{ type: "party", "actor-uuid": uuidOf("party", seen.by) }] }],
    subjects: [{ "subject-uuid": uuidOf("location", zone.id), type: "location" }],
    ...(evidence.length > 0 && { "relevant-evidence": evidence.map((description) => ({ description })) }),
    collected: dayOf(seen.on)
  }
  const status = states[standing]
  if (status === undefined) return { observation }
  const related = [{ "observation-uuid": observation.uuid }]
  const risk: Risk | undefined = standing === "met" ? undefined : {
    uuid: name("risk"),
    title: wants,
    description: observation.description,
    statement: waiver === undefined ? `不符合“${strength}”的要求` : `豁免：${waiver}`,
    status: waiver === undefined ? "open" : "deviation-approved",
    ...(remedy !== undefined && { remediations: [{ uuid: name("remedy"), lifecycle: "recommendation", title: "整改", description: remedy }] }),
    "related-observations": related
  }
  const finding: OscalFinding = {
    uuid: name("finding"),
    title: wants,
    description: `${standings[standing]}：${observation.description}`,
    target: { type: "objective-id", "target-id": tokenOf(requirement.id), status },
    "related-observations": related,
    ...(risk && { "related-risks": [{ "risk-uuid": risk.uuid }] }),
    remarks: `依据：${basis}${reading === undefined ? "" : `\n⚖ ${reading}`}`
  }
  return { observation, finding, ...(risk && { risk }) }
}

export const resultOf = (report: Report): OscalResult => {
  const { at, book, file, findings, sha256, survey: { seen, zone } } = report
  const key = `${sha256} ${book.pack} ${at} ${file}`
  const told = findings.map((each) => tellIn(report, key, each))
  const [risks, found] = [told.flatMap(({ risk }) => risk ?? []), told.flatMap(({ finding }) => finding ?? [])]
  return {
    uuid: uuidOf("result", key),
    title: `${zone.name}（${zone.id}）`,
    description: `${seen.on} 的检查记录，按规则包 ${book.pack} 在 ${at} 的现行规则检查`,
    start: dayOf(seen.on),
    props: [propertyOf("survey", file), propertyOf("survey-sha256", sha256), propertyOf("pack", book.pack), propertyOf("rules-of", at)],
    "reviewed-controls": {
      description: "现行规则的全部要求；代号中的“/”写作“.”",
      "control-selections": [{ "include-controls": book.rules.map(({ requirement }) => ({ "control-id": tokenOf(requirement.id) })) }]
    },
    observations: told.map(({ observation }) => observation),
    ...(risks.length > 0 && { risks }),
    ...(found.length > 0 && { findings: found })
  }
}
