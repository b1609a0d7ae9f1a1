/** Puts a pack and all that it builds on together into the rules in force. */
import * as Result from "effect/Result"
import { isPlainDate } from "../calendar/PlainDate.ts"
import type { ReceiptRule } from "../calendar/ReceiptRule.ts"
import type { Term } from "../calendar/Term.ts"
import { faultBetween } from "./faultBetween.ts"
import { faultIn } from "./faultIn.ts"
import { type Ancestry, lineageOf } from "./lineageOf.ts"
import { type PackConflict, type PackError, PackFault } from "./PackError.ts"
import { type AlreadySet, refuse } from "./refuse.ts"
import type { RuleBook } from "./RuleBook.ts"
import type { RulePack } from "./RulePack.ts"
import { rulesOf } from "./rulesOf.ts"

interface Timing {
  readonly terms: { readonly [name: string]: Term }
  readonly receiptRules: ReadonlyArray<ReceiptRule>
}

/** The terms by name, and the rules of receipt by channel. No pack can replace a rule of receipt: the Regulation's own counts. */
const timingOf = (lineage: ReadonlyArray<Ancestry>): Result.Result<Timing, PackConflict | PackFault> => {
  const terms = new Map<string, AlreadySet & { readonly value: Term }>()
  const receiptRules = new Map<string, AlreadySet & { readonly value: ReceiptRule }>()
  for (const ancestry of lineage) {
    const { id: setBy, receiptRules: rules = [], replacesTerms = {}, terms: own = {} } = ancestry.pack
    for (const [name, value] of Object.entries(own)) {
      const replaces = Object.hasOwn(replacesTerms, name) ? replacesTerms[name] : undefined
      const refused = refuse(ancestry, { id: `term:${name}`, path: `replacesTerms.${name}`, basis: value.basis, replaces }, terms.get(name))
      if (refused) return Result.fail(refused)
      terms.set(name, { setBy, basis: [value.basis], value })
    }
    for (const value of rules) {
      const { basis, channel } = value
      const refused = refuse(ancestry, { id: `receipt:${channel}`, path: "receiptRules", basis, replaces: undefined }, receiptRules.get(channel))
      if (refused) return Result.fail(refused)
      receiptRules.set(channel, { setBy, basis: [basis], value })
    }
  }
  return Result.succeed({
    terms: Object.fromEntries(Array.from(terms, ([name, { value }]) => [name, value])),
    receiptRules: Array.from(receiptRules.values(), ({ value }) => value)
  })
}

/** The first pack that does not hold together, the most general first. */
const firstFault = (lineage: ReadonlyArray<Ancestry>): PackFault | undefined => {
  for (const { ancestors, pack } of lineage) {
    const family = lineage.filter((each) => each.pack === pack || ancestors.has(each.pack.id))
    const fault = faultIn(pack, new Set(family.flatMap((each) => Object.keys(each.pack.circumstances ?? {}))))
    if (fault) return fault
  }
  return undefined
}

const wordsOf = (packs: ReadonlyArray<RulePack>): RuleBook["name"] => {
  const words = new Map<string, string>()
  for (const { names = {} } of packs) {
    for (const [category, items] of Object.entries(names)) for (const [item, word] of Object.entries(items)) words.set(`${category}/${item}`, word)
  }
  return (category, item) => words.get(`${category}/${item}`) ?? item
}

/**
 * Puts together the rules in force on a day (`YYYY-MM-DD`, in China): of several versions of a pack, the last one in force by then.
 *
 * A requirement or a term replaces one of the same name only where it names the pack that set it, one that it builds on; anything
 * else under the same name is a {@link PackConflict} with both citations. Packs are given, in any order; nothing is looked up
 * anywhere.
 *
 * Where the replacing rule speaks of fewer venues, levels or circumstances than the one that it replaces, that one stays in force for
 * the others, under the name `<id>/from/<its pack>`, and says so in `kept`. What a pack repeals is in `repealed`, with the clause.
 *
 * Fails with {@link PackMissing}, {@link PackCycle}, {@link PackConflict}, or {@link PackFault} for a pack that does not hold
 * together in itself, for two rules that one answer cannot serve, or for a day that is none.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { resolve } from "@zone/core/rules"
 *
 * const nobody = resolve("cn-500105/zone", [], "2026-11-21")
 * Result.isFailure(nobody) && nobody.failure.message // => "no pack cn-500105/zone is in force on 2026-11-21"
 * ```
 */
export const resolve = (id: string, packs: ReadonlyArray<RulePack>, on: string): Result.Result<RuleBook, PackError> => {
  if (!isPlainDate(on)) return Result.fail(new PackFault({ pack: id, path: "on", fault: { _tag: "NoDay", given: on } }))
  const found = lineageOf(id, packs, on)
  if (Result.isFailure(found)) return Result.fail(found.failure)
  const fault = firstFault(found.success)
  if (fault) return Result.fail(fault)
  const lineage = found.success.map(({ pack }) => pack)
  const name = wordsOf(lineage)
  const rules = rulesOf(found.success, name)
  if (Result.isFailure(rules)) return Result.fail(rules.failure)
  const shared = faultBetween(rules.success.rules, lineage)
  if (shared) return Result.fail(shared)
  const timing = timingOf(found.success)
  if (Result.isFailure(timing)) return Result.fail(timing.failure)
  return Result.succeed({
    pack: id,
    lineage,
    ...rules.success,
    ...timing.success,
    grades: lineage.findLast((pack) => pack.grades)?.grades ?? [],
    circumstances: Object.fromEntries(lineage.flatMap((pack) => Object.entries(pack.circumstances ?? {}))),
    name
  })
}
