/** Holds a survey against a rule book: a finding for every rule, the passed ones too. */
import { applies } from "../rules/applies.ts"
import { judge, type Verdict } from "../rules/judge.ts"
import type { RuleBook } from "../rules/RuleBook.ts"
import type { Strength } from "../terms/Strength.ts"
import type { Finding, FindingOutcome, Gravity } from "./Finding.ts"
import { lookIn } from "./lookIn.ts"
import { remedyOf } from "./remedyOf.ts"
import type { Evidence, Survey, Waiver } from "./Survey.ts"

const GRAVITY: { readonly [strength in Strength]: Gravity } = { must: 3, mustNot: 3, should: 2, may: 1 }

const OUTCOME: { readonly [outcome in Verdict["outcome"]]: FindingOutcome } = {
  met: "met", missing: "missing", unknown: "notAssessed", open: "unclear"
}

const isCurrent = ({ expires }: Evidence, at: string): boolean => expires === undefined || expires >= at

/** The items whose evidence has all expired: what was seen of them may no longer be relied on. */
const unreliableOn = (evidence: ReadonlyArray<Evidence>, at: string): ReadonlySet<string> => {
  const current = new Set(evidence.filter((each) => isCurrent(each, at)).map(({ of }) => of))
  return new Set(evidence.map(({ of }) => of).filter((of) => !current.has(of)))
}

const waiverOf = (waivers: ReadonlyArray<Waiver>, id: string, at: string): Waiver | undefined =>
  waivers.find(({ from, requirement, through }) => requirement === id && from <= at && at <= through)

/**
 * Inspects a survey that {@link readSurvey} has let through: a finding for every rule of the book, in its order; it cannot fail. The
 * day `at` (`YYYY-MM-DD`, in China) is that on which evidence must still be good and waivers in force.
 *
 * What a survey does not answer is `notAssessed`, what the notice leaves open is `unclear`. A waiver is looked at only for what is
 * missing. Where all the evidence for an item has expired, its answers count as unknown.
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
  const look = lookIn(survey, unreliableOn(evidence, at))
  const told = Object.fromEntries(Object.entries(circumstances).flatMap(([name, answer]) => (answer === null ? [] : [[name, answer]])))
  const setting = { venue: zone.venue, tier: zone.tier, circumstances: told }
  return book.rules.map((rule): Finding => {
    const { id, onlyIf = "", strength } = rule.requirement
    const gravity = GRAVITY[strength]
    const applicability = applies(rule.requirement, setting)
    if (applicability !== "applies") {
      const unknown = applicability === "unknown"
      const open = unknown ? [book.circumstances[onlyIf] ?? onlyIf] : []
      return { rule, outcome: unknown ? "notAssessed" : "notApplicable", gravity, judged: [], open, evidence: [], expired: [] }
    }
    const { judged, open, outcome: verdict } = judge(rule.check, look)
    const places = new Set(judged.map(({ ask: { at: [heading, item] } }) => `${heading}.${item}`))
    const own = evidence.filter(({ of }) => places.has(of))
    const waiver = verdict === "missing" ? waiverOf(waivers, id, at) : undefined
    return {
      rule,
      outcome: waiver ? "waived" : OUTCOME[verdict],
      gravity,
      judged,
      open,
      evidence: own.filter((each) => isCurrent(each, at)),
      expired: own.filter((each) => !isCurrent(each, at)),
      ...(verdict === "missing" && { remedy: remedyOf(rule, judged) }),
      ...(waiver && { waiver })
    }
  })
}
