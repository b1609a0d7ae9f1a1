/** Tells a finding in Chinese. */
import type { Judged, RuleBook } from "@zone/core/rules"
import { Strength } from "@zone/core/terms"
import { type Evidence, type Finding, Method } from "@zone/core/zone"
import { sayRequirement } from "@zone/pack-file"
import { sayPlaces } from "../pack/sayPlaces.ts"
import { zhOf } from "../pack/zhOf.ts"
import type { FindingText } from "./FindingText.ts"
import { plain } from "../terminal/plain.ts"

const strengthOf = zhOf(Strength)
const methodOf = zhOf(Method)

const sayAnswer = (answer: unknown): string => {
  if (typeof answer === "boolean") return answer ? "是" : "否"
  if (!Array.isArray(answer)) return plain(String(answer))
  return answer.length === 0 ? "（没有）" : answer.map((each) => `“${plain(String(each))}”`).join("、")
}

const sayEvidence = ({ by, method, note, of, on, sha256 }: Evidence): string =>
  plain(`${methodOf(method)}，${by}，${on}，${of}${note === undefined ? "" : `，${note}`}${sha256 === undefined ? "" : `，SHA-256 ${sha256.slice(0, 12)}…`}`)

const known = ({ saw }: Judged): boolean => saw !== undefined && saw !== null

export const tellFinding = ({ evidence, expired, judged, open, outcome, remedy, rule, waiver }: Finding, book: RuleBook): FindingText => {
  const { basis, requirement, setBy } = rule
  const shown = judged.filter((each) => known(each) && (outcome !== "missing" || each.met === false))
  const waiting = judged.filter((each) => !known(each)).map(({ ask }) => ask.question)
  return {
    strength: strengthOf(requirement.strength),
    wants: sayRequirement(requirement, book.name),
    saw: shown.map(({ ask, saw }) => `${ask.question} ${sayAnswer(saw)}`),
    toAsk: outcome === "notAssessed" ? [...waiting, ...open] : [],
    open: outcome === "unclear" && requirement.kind !== "OpenNorm" ? open : [],
    basis: sayPlaces(book.lineage.find(({ id }) => id === setBy), basis),
    ...(requirement.reading !== undefined && { reading: requirement.reading }),
    ...(remedy !== undefined && { remedy }),
    ...(waiver && { waiver: plain(`${waiver.reason}（${waiver.signedBy}批准${waiver.cite === undefined ? "" : `，依据${waiver.cite}`}，${waiver.from} 至 ${waiver.through}）`) }),
    evidence: [...evidence.map(sayEvidence), ...expired.map((each) => `${sayEvidence(each)}（已于 ${each.expires ?? ""} 过期）`)]
  }
}
