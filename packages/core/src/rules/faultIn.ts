/** What does not hold together within one pack: clauses that are not listed, names twice, fields at odds with each other. */
import { PackFault } from "./PackError.ts"
import type { Problem } from "./Problem.ts"
import { unsound } from "./Requirement.ts"
import type { RulePack } from "./RulePack.ts"
import { timingClauses } from "./timingClauses.ts"

type Found = readonly [path: string, problem: Problem]

const noClause = (clause: string): Problem => ({ _tag: "NoClause", clause })
const isTwice = (name: string): Problem => ({ _tag: "Twice", name })

const twice = (keys: ReadonlyArray<string | number>): number => keys.findIndex((key, i) => keys.indexOf(key) !== i)

/** Where each clause is named, beside the requirements. */
const citations = (pack: RulePack): ReadonlyArray<readonly [path: string, clauses: ReadonlyArray<string>]> => [
  ...(pack.definitions ?? []).map((clause, i) => [`definitions[${i}]`, [clause]] as const),
  ...(pack.forms ?? []).map(({ clauses }, i) => [`forms[${i}].clauses`, clauses] as const),
  ...(pack.grades ?? []).map(({ clauses }, i) => [`grades[${i}].clauses`, clauses] as const),
  ...(pack.windows ?? []).map(({ clauses }, i) => [`windows[${i}].clauses`, clauses] as const),
  ...(pack.repeals ?? []).map(({ clauses }, i) => [`repeals[${i}].clauses`, clauses] as const),
  ...timingClauses(pack).map(({ clauses, path }) => [path, clauses] as const)
]

const unlistedIn = (pack: RulePack): Found | undefined => {
  for (const [path, clauses] of citations(pack)) {
    const unlisted = clauses.find((clause) => !Object.hasOwn(pack.clauses, clause))
    if (unlisted !== undefined) return [path, noClause(unlisted)]
  }
  return undefined
}

const inRequirements = (pack: RulePack, circumstances: ReadonlySet<string>): Found | undefined => {
  const seen = new Set<string>()
  for (const [i, requirement] of pack.requirements.entries()) {
    const { clauses, id } = requirement
    const path = `requirements[${i}]`
    if (/\/from\/cn[-/]/.test(id)) return [`${path}.id`, { _tag: "Reserved", name: id }]
    if (seen.has(id)) return [`${path}.id`, isTwice(id)]
    seen.add(id)
    const wrong = unsound(requirement)
    if (wrong) return [`${path}.${wrong.at}`, wrong.problem]
    const unlisted = clauses.find((clause) => !Object.hasOwn(pack.clauses, clause))
    if (unlisted !== undefined) return [`${path}.clauses`, noClause(unlisted)]
    for (const key of ["onlyIf", "unless"] as const) {
      const circumstance = requirement[key]
      if (circumstance !== undefined && !circumstances.has(circumstance)) return [`${path}.${key}`, { _tag: "NoCircumstance", circumstance }]
    }
  }
  return undefined
}

const inLists = (pack: RulePack): Found | undefined => {
  const { forms = [], grades = [], receiptRules = [], repeals = [], requirements } = pack
  const form = twice(forms.map(({ id }) => id))
  if (form !== -1) return [`forms[${form}].id`, isTwice(forms[form]!.id)]
  const grade = twice(grades.map(({ atLeast }) => atLeast))
  if (grade !== -1) return [`grades[${grade}].atLeast`, isTwice(`${grades[grade]!.atLeast}`)]
  const rule = twice(receiptRules.map(({ channel }) => channel))
  if (rule !== -1) return [`receiptRules[${rule}].channel`, isTwice(receiptRules[rule]!.channel)]
  const repeal = twice(repeals.map(({ requirement }) => requirement))
  if (repeal !== -1) return [`repeals[${repeal}].requirement`, isTwice(repeals[repeal]!.requirement)]
  const again = repeals.findIndex(({ requirement }) => requirements.some(({ id }) => id === requirement))
  if (again !== -1) return [`repeals[${again}].requirement`, { _tag: "RepealedAndSet", id: repeals[again]!.requirement }]
  const unset = Object.keys(pack.replacesTerms ?? {}).find((name) => !Object.hasOwn(pack.terms ?? {}, name))
  return unset === undefined ? undefined : [`replacesTerms.${unset}`, { _tag: "NoTerm", term: unset }]
}

const find = (pack: RulePack, circumstances: ReadonlySet<string>): Found | undefined =>
  pack.id.startsWith(`${pack.division}/`)
    ? inRequirements(pack, circumstances) ?? unlistedIn(pack) ?? inLists(pack)
    : ["division", { _tag: "OtherDivision", division: pack.division, pack: pack.id }]

/** The first fault in a pack, which may name the circumstances given: its own, and those of the packs that it builds on. @internal */
export const faultIn = (pack: RulePack, circumstances: ReadonlySet<string>): PackFault | undefined => {
  const found = find(pack, circumstances)
  return found && new PackFault({ pack: pack.id, path: found[0], fault: found[1] })
}
