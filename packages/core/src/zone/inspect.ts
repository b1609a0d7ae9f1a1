/** Holds a survey against a rule book: a finding for every rule, the passed ones too. */
import type { RuleBook } from "../rules/RuleBook.ts"
import type { Finding } from "./Finding.ts"
import { itemsIn } from "./itemsIn.ts"
import { type Plan, planOf } from "./planOf.ts"
import { putMilestones } from "./putMilestones.ts"
import type { Evidence, Survey, Waiver } from "./Survey.ts"

const NONE: ReadonlySet<string> = new Set()

const isCurrent = ({ expires }: Evidence, at: string): boolean => expires === undefined || expires >= at

/** The items whose evidence has all expired: what was seen of them may no longer be relied on. */
const unreliableOn = (evidence: ReadonlyArray<Evidence>, at: string): ReadonlySet<string> => {
  if (evidence.every((each) => isCurrent(each, at))) return NONE
  const current = new Set(evidence.filter((each) => isCurrent(each, at)).map(({ of }) => of))
  return new Set(evidence.map(({ of }) => of).filter((of) => !current.has(of)))
}

/** A finding with one more piece of evidence. Field by field: a spread of objects of several shapes takes many times as long. */
const witnessed = ({ evidence, expired, gravity, judged, open, outcome, remedy, rule }: Finding, each: Evidence, current: boolean): Finding => {
  const those = current ? [...evidence, each] : evidence
  const bygone = current ? expired : [...expired, each]
  return remedy === undefined
    ? { rule, outcome, gravity, judged, open, evidence: those, expired: bygone }
    : { rule, outcome, gravity, judged, open, evidence: those, expired: bygone, remedy }
}

/** Puts the evidence for their items to the findings of the rules that were judged. */
const putEvidence = (findings: Array<Finding>, { lookers, numbers }: Plan, evidence: ReadonlyArray<Evidence>, at: string): void => {
  for (const each of evidence) {
    const item = numbers.get(each.of)
    if (item === undefined) continue
    const current = isCurrent(each, at)
    for (const number of lookers[item]!) {
      const finding = findings[number]!
      if (finding.judged.length > 0) findings[number] = witnessed(finding, each, current)
    }
  }
}

/** Waives what is missing, where a waiver is in force. */
const putWaivers = (findings: Array<Finding>, waivers: ReadonlyArray<Waiver>): void => {
  for (const [number, finding] of findings.entries()) {
    const { outcome, rule } = finding
    const waiver = outcome === "missing" ? waivers.find(({ requirement }) => requirement === rule.requirement.id) : undefined
    if (waiver) findings[number] = { ...finding, outcome: "waived", waiver }
  }
}

/**
 * Inspects a survey that {@link readSurvey} has let through: a finding for every rule of the book, in its order; it cannot fail. The
 * day `at` (`YYYY-MM-DD`, in China) is that on which evidence must still be good and waivers in force.
 *
 * What a survey does not answer is `notAssessed`, what the notice leaves open is `unclear`. A waiver is looked at only for what is
 * missing. A milestone is not missing before its day. Where all the evidence for an item has expired, its answers count as unknown.
 *
 * What is alike in several zones is one object, and frozen: copy a finding before you change it. What is kept for that has a bound.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { resolve } from "@zone/core/rules"
 * import { inspect } from "@zone/core/zone"
 *
 * const pack = {
 *   id: "cn/sample",
 *   division: "cn",
 *   documents: [{ id: "cn/sample", title: "示例办法", number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }],
 *   clauses: { "X-1": "第一条" },
 *   names: { materials: { form: "申请表" } },
 *   requirements: [{ kind: "Material", id: "intake/form", strength: "must", clauses: ["X-1"], anyOf: ["form"], copies: 20 }]
 * } as const
 * const book = Result.getOrThrow(resolve("cn/sample", [pack], "2026-11-21"))
 * const survey = {
 *   survey: 1,
 *   pack: "cn/sample",
 *   zone: { id: "z-1", name: "示例专区", division: "cn-990101", tier: "county", venue: "serviceHall" },
 *   seen: { on: "2026-11-20", by: "检查员甲", method: "onSite" },
 *   answers: { materials: { form: { copies: 12 } } }
 * } as const
 * const [finding] = inspect(survey, book, "2026-11-21")
 * finding?.outcome // => "missing"
 * finding?.remedy // => "整改：申请表至少20份"
 * inspect({ ...survey, answers: {} }, book, "2026-11-21")[0]?.outcome // => "notAssessed"
 * ```
 */
export const inspect = (survey: Survey, book: RuleBook, at: string): ReadonlyArray<Finding> => {
  const { circumstances = {}, evidence = [], waivers = [], zone } = survey
  const plan = planOf(book)
  const items = itemsIn(plan, survey, unreliableOn(evidence, at))
  const findings = plan.findersFor(zone.venue, zone.tier).map((find) => find(items, circumstances))
  putMilestones(findings, at)
  if (evidence.length > 0) putEvidence(findings, plan, evidence, at)
  const inForce = waivers.filter(({ from, through }) => from <= at && at <= through)
  if (inForce.length > 0) putWaivers(findings, inForce)
  return findings
}
