/** What does not hold together within one pack: clauses that are not listed, names twice, fields at odds with each other. */
import { PackFault } from "./PackError.ts"
import { unsound } from "./Requirement.ts"
import type { RulePack } from "./RulePack.ts"
import { timingClauses } from "./timingClauses.ts"

type Found = readonly [path: string, problem: string]

const twice = (keys: ReadonlyArray<string | number>): number => keys.findIndex((key, i) => keys.indexOf(key) !== i)

/** Where each clause is named, beside the requirements. */
const citations = (pack: RulePack): ReadonlyArray<readonly [path: string, clauses: ReadonlyArray<string>]> => [
  ...(pack.definitions ?? []).map((clause, i) => [`definitions[${i}]`, [clause]] as const),
  ...(pack.forms ?? []).map(({ clauses }, i) => [`forms[${i}].clauses`, clauses] as const),
  ...(pack.grades ?? []).map(({ clauses }, i) => [`grades[${i}].clauses`, clauses] as const),
  ...timingClauses(pack).map(({ clauses, path }) => [path, clauses] as const)
]

const unlistedIn = (pack: RulePack): Found | undefined => {
  for (const [path, clauses] of citations(pack)) {
    const unlisted = clauses.find((clause) => !Object.hasOwn(pack.clauses, clause))
    if (unlisted !== undefined) return [path, `${unlisted} is not among the pack's clauses`]
  }
  return undefined
}

const inRequirements = (pack: RulePack, circumstances: ReadonlySet<string>): Found | undefined => {
  const seen = new Set<string>()
  for (const [i, requirement] of pack.requirements.entries()) {
    const { clauses, id, onlyIf } = requirement
    const path = `requirements[${i}]`
    if (seen.has(id)) return [`${path}.id`, `${id} is there twice`]
    seen.add(id)
    const wrong = unsound(requirement)
    if (wrong) return [`${path}.${wrong.at}`, wrong.problem]
    const unlisted = clauses.find((clause) => !Object.hasOwn(pack.clauses, clause))
    if (unlisted !== undefined) return [`${path}.clauses`, `${unlisted} is not among the pack's clauses`]
    if (onlyIf !== undefined && !circumstances.has(onlyIf)) {
      return [`${path}.onlyIf`, `${onlyIf} is not among the circumstances of the pack and of those that it builds on`]
    }
  }
  return undefined
}

const inLists = (pack: RulePack): Found | undefined => {
  const { forms = [], grades = [], receiptRules = [] } = pack
  const form = twice(forms.map(({ id }) => id))
  if (form !== -1) return [`forms[${form}].id`, `${forms[form]!.id} is there twice`]
  const grade = twice(grades.map(({ atLeast }) => atLeast))
  if (grade !== -1) return [`grades[${grade}].atLeast`, `${grades[grade]!.atLeast} is there twice`]
  const rule = twice(receiptRules.map(({ channel }) => channel))
  if (rule !== -1) return [`receiptRules[${rule}].channel`, `${receiptRules[rule]!.channel} is there twice`]
  const unset = Object.keys(pack.replacesTerms ?? {}).find((name) => !Object.hasOwn(pack.terms ?? {}, name))
  return unset === undefined ? undefined : [`replacesTerms.${unset}`, `the pack sets no term ${unset}`]
}

const find = (pack: RulePack, circumstances: ReadonlySet<string>): Found | undefined =>
  pack.id.startsWith(`${pack.division}/`)
    ? inRequirements(pack, circumstances) ?? unlistedIn(pack) ?? inLists(pack)
    : ["division", `${pack.division} is not the division of ${pack.id}`]

/** The first fault in a pack, which may name the circumstances given: its own, and those of the packs that it builds on. @internal */
export const faultIn = (pack: RulePack, circumstances: ReadonlySet<string>): PackFault | undefined => {
  const found = find(pack, circumstances)
  return found && new PackFault({ pack: pack.id, path: found[0], problem: found[1] })
}
