/** The rules of all packs of a line: each in the place of the one that it replaces, what stays beside it, and what is repealed. */
import * as Result from "effect/Result"
import { basesOf } from "./basesOf.ts"
import { checkOf } from "./checkOf.ts"
import type { Ancestry } from "./lineageOf.ts"
import { type PackConflict, PackFault } from "./PackError.ts"
import { refuse } from "./refuse.ts"
import type { Requirement } from "./Requirement.ts"
import { restOf } from "./restOf.ts"
import type { Repealed, Rule, RuleBook, Source } from "./RuleBook.ts"

/** What stands under one name: the nearest rule, if it is not repealed, and what it leaves of those above it. */
interface Standing {
  readonly main: Rule | undefined
  readonly rest: ReadonlyArray<Rule>
}

const standing = ({ main, rest }: Standing): ReadonlyArray<Rule> => [...(main ? [main] : []), ...rest]

/** A rule that is narrowed gets a name of its own, by the pack that set it, so that two rules of a book never share one. */
const renamed = (id: string, rest: ReadonlyArray<Rule>): ReadonlyArray<Rule> => {
  const seen = new Map<string, number>()
  return rest.map((rule) => {
    const nth = (seen.get(rule.setBy) ?? 0) + 1
    seen.set(rule.setBy, nth)
    return { ...rule, requirement: { ...rule.requirement, id: `${id}/from/${rule.setBy}${nth === 1 ? "" : `/${nth}`}` } }
  })
}

type Failure = PackConflict | PackFault

/** What the rules that stand keep beside a new one. */
const keep = (rules: ReadonlyArray<Rule>, requirement: Requirement, by: Source): Result.Result<ReadonlyArray<Rule>, Rule> => {
  const kept: Array<Rule> = []
  for (const rule of rules) {
    const left = restOf(rule.requirement, requirement)
    if (!left) return Result.fail(rule)
    kept.push(...left.map((each): Rule => ({ ...rule, requirement: each, kept: { id: requirement.id, by: [by, ...rule.kept?.by ?? []] } })))
  }
  return Result.succeed(renamed(requirement.id, kept))
}

interface Gathered {
  readonly rules: ReadonlyArray<Rule>
  readonly repealed: ReadonlyArray<Repealed>
}

/** The rules in the order in which their names first came, and what is repealed, the most general pack's first. @internal */
export const rulesOf = (lineage: ReadonlyArray<Ancestry>, name: RuleBook["name"]): Result.Result<Gathered, Failure> => {
  const byName = new Map<string, Standing>()
  const repealed: Array<Repealed> = []

  const repeal = (ancestry: Ancestry): Failure | undefined => {
    const { pack } = ancestry
    for (const [i, each] of (pack.repeals ?? []).entries()) {
      const { pack: setBy, requirement: id } = each
      const basis = basesOf(pack, each)
      const stands = byName.get(id)
      const before = stands && standing(stands)
      const hit = before?.filter((rule) => rule.setBy === setBy) ?? []
      const path = `repeals[${i}].${ancestry.ancestors.has(setBy) ? "requirement" : "pack"}`
      const refused = refuse(ancestry, { id, path, basis: basis[0], replaces: setBy }, hit[0] ?? before?.[0])
      if (refused) return refused
      const stays = (rule: Rule): boolean => rule.setBy !== setBy
      byName.set(id, { main: stands?.main && stays(stands.main) ? stands.main : undefined, rest: stands?.rest.filter(stays) ?? [] })
      repealed.push(...hit.map((rule): Repealed => ({ rule, by: { pack: pack.id, basis } })))
    }
    return undefined
  }

  const set = (ancestry: Ancestry): Failure | undefined => {
    const { pack } = ancestry
    for (const [i, requirement] of pack.requirements.entries()) {
      const { id, replaces } = requirement
      const basis = basesOf(pack, requirement)
      const stands = byName.get(id)
      const above = stands ? standing(stands) : []
      const [before] = above
      const refused = refuse(ancestry, { id, path: `requirements[${i}].replaces`, basis: basis[0], replaces }, before)
      if (refused) return refused
      const kept = keep(above, requirement, { pack: pack.id, basis })
      if (Result.isFailure(kept)) {
        return new PackFault({ pack: pack.id, path: `requirements[${i}]`, fault: { _tag: "RestUnsayable", pack: kept.failure.setBy, id } })
      }
      const replacing = before ? [{ pack: before.setBy, basis: before.basis }, ...before.replacing] : []
      byName.set(id, { main: { requirement, check: checkOf(requirement, name), basis, setBy: pack.id, replacing }, rest: kept.success })
    }
    return undefined
  }

  for (const ancestry of lineage) {
    const failed = repeal(ancestry) ?? set(ancestry)
    if (failed) return Result.fail(failed)
  }
  return Result.succeed({ rules: [...byName.values()].flatMap(standing), repealed })
}
