/** What holds for any family of packs: the order in which they are given does not matter, and every clause is in the provenance. */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { packOf, practice } from "../../test/samplePacks.ts"
import { Tier, VenueKind } from "../terms/index.ts"
import { applies } from "./applies.ts"
import type { RuleBook } from "./RuleBook.ts"
import type { RulePack } from "./RulePack.ts"
import { resolve } from "./resolve.ts"

interface Family {
  readonly packs: ReadonlyArray<RulePack>
  readonly shuffled: ReadonlyArray<RulePack>
  readonly on: string
}

const ids = ["cn/p-a", "cn/p-b", "cn/p-c", "cn/p-d", "cn/p-e"]
const days = ["2024-01-01", "2025-01-01", "2026-01-01"]

/** Packs one above another, each replacing some of what is set above it, as it should. */
const tower = ({ happens, shuffle }: Chance): Family => {
  const setBy = new Map<string, string>()
  const packs = ids.map((id, i): RulePack => {
    const rules = ["r-a", "r-b", "r-c", "r-d"].filter(() => happens(50))
    const pack = packOf(id, {
      ...(i > 0 && { extends: [ids[i - 1]!] }),
      requirements: rules.map((rule) => {
        const replaces = setBy.get(rule)
        return practice(rule, { item: rule.replace("-", ""), clauses: happens(50) ? ["X-1"] : ["X-2", "X-1"], ...(replaces !== undefined && { replaces }) })
      })
    })
    for (const rule of rules) setBy.set(rule, id)
    return pack
  })
  return { packs, shuffled: shuffle(packs), on: "2026-06-01" }
}

/** A tower whose rules speak of some venues and levels only. */
const narrowTower = (chance: Chance): Family => {
  const some = <Member>(members: ReadonlyArray<Member>): ReadonlyArray<Member> => chance.shuffle(members).slice(0, chance.whole(1, members.length))
  const { on, packs, shuffled } = tower(chance)
  const narrowed = packs.map((pack): RulePack => ({
    ...pack,
    requirements: pack.requirements.map((each) => ({
      ...each, ...(chance.happens(60) && { venues: some(VenueKind.literals) }), ...(chance.happens(40) && { tiers: some(Tier.literals) })
    }) as typeof each)
  }))
  return { packs: narrowed, shuffled, on }
}

/** Packs that build on any earlier ones; some set and replace as they should, some do not; some have two versions. */
const forest = (chance: Chance): Family => {
  const { happens, pick, shuffle, whole } = chance
  const packs = ids.flatMap((id, i) =>
    shuffle(days).slice(0, whole(1, 2)).map((since): RulePack => {
      const parents = ids.slice(0, i).filter(() => happens(50))
      const rules = shuffle(["r-a", "r-b", "r-c", "r-d"]).slice(0, whole(0, 3))
      return packOf(id, {
        since,
        ...(parents.length > 0 && { extends: parents as [string, ...Array<string>] }),
        requirements: rules.map((rule) => practice(rule, {
          item: rule.replace("-", ""),
          clauses: happens(50) ? ["X-1"] : ["X-2", "X-1"],
          ...(parents.length > 0 && happens(60) && { replaces: pick(parents) })
        }))
      })
    }))
  return { packs, shuffled: shuffle(packs), on: pick(["2024-06-01", "2025-06-01", "2026-06-01"]) }
}

const family = (chance: Chance): Family => (chance.happens(30) ? tower(chance) : forest(chance))

/** A book without its functions. */
const plain = (result: ReturnType<typeof resolve>): unknown =>
  Result.isFailure(result)
    ? [result.failure._tag, result.failure.message]
    : { ...result.success, rules: result.success.rules.map(({ check, ...rest }) => ({ ...rest, check: JSON.stringify(check) })), name: undefined }

const runs = 1500

it("the made families go well and fail in every way that they can", () => {
  const ends = new Map<string, number>()
  forAll(runs, family, ({ on, packs }) => {
    const result = resolve("cn/p-e", packs, on)
    const end = Result.isFailure(result) ? result.failure._tag : result.success.rules.some(({ replacing }) => replacing.length > 1) ? "deep" : "flat"
    ends.set(end, (ends.get(end) ?? 0) + 1)
    return undefined
  })
  for (const end of ["PackMissing", "PackConflict", "PackFault", "deep", "flat"]) expect([end, (ends.get(end) ?? 0) >= 5]).toEqual([end, true])
})

it("the order of the packs given does not matter, and the same packs give the same book", () => {
  forAll(runs, family, ({ on, packs, shuffled }) => {
    const [one, again, other] = [packs, packs, shuffled].map((each) => JSON.stringify(plain(resolve("cn/p-e", each, on))))
    return one === again && one === other ? undefined : `${one}\n${other}`
  })
})

/** Every requirement of the lineage is a rule, or is replaced by one: with its pack and all its clauses. */
const lostIn = ({ lineage, rules }: RuleBook): string | undefined => {
  for (const pack of lineage) for (const { clauses, id } of pack.requirements) {
    const rule = rules.find(({ requirement }) => requirement.id === id)
    const chain = rule ? [{ pack: rule.setBy, basis: rule.basis }, ...rule.replacing] : []
    const found = chain.filter((each) => each.pack === pack.id)
    if (found.length !== 1) return `${id} of ${pack.id} is there ${found.length} times`
    const cited = found[0]!.basis.map(({ clause, document }) => `${document}#${clause}`).join()
    if (cited !== clauses.map((clause) => `${pack.documents[0].id}#${clause}`).join()) return `${id} of ${pack.id} cites ${cited}`
  }
  return undefined
}

it("every clause of every pack in line is in the provenance of one rule, the nearest pack first", () => {
  forAll(runs, family, ({ on, packs }) => {
    const result = resolve("cn/p-e", packs, on)
    if (Result.isFailure(result)) return undefined
    const place = (id: string) => result.success.lineage.findIndex((pack) => pack.id === id)
    for (const { replacing, requirement, setBy } of result.success.rules) {
      const places = [setBy, ...replacing.map(({ pack }) => pack)].map(place)
      if (places.some((at, i) => at === -1 || (i > 0 && at >= places[i - 1]!))) return `${requirement.id}: ${places.join()}`
    }
    for (const [i, pack] of result.success.lineage.entries()) {
      const late = (pack.extends ?? []).find((parent) => place(parent) >= i)
      if (late !== undefined) return `${pack.id} comes before ${late}`
    }
    return lostIn(result.success)
  })
})

it("of every name, each zone goes by the nearest pack that speaks of it, and by no other", () => {
  const settings = VenueKind.literals.flatMap((venue) => Tier.literals.map((tier) => ({ venue, tier, circumstances: {} })))
  let kept = 0
  forAll(300, narrowTower, ({ on, packs }) => {
    const result = resolve("cn/p-e", packs, on)
    if (Result.isFailure(result)) return result.failure.message
    const { lineage, rules } = result.success
    kept += rules.filter((rule) => rule.kept).length
    if (new Set(rules.map(({ requirement }) => requirement.id)).size !== rules.length) return "two rules of one name"
    for (const name of ["r-a", "r-b", "r-c", "r-d"]) for (const setting of settings) {
      const speaking = lineage.filter(({ requirements }) => requirements.some((each) => each.id === name && applies(each, setting) === "applies"))
      const found = rules.filter((rule) => (rule.kept?.id ?? rule.requirement.id) === name && applies(rule.requirement, setting) === "applies")
      const [wanted, got] = [speaking.slice(-1).map(({ id }) => id), found.map(({ setBy }) => setBy)]
      if (wanted.join() !== got.join()) return `${name} in ${setting.venue}, ${setting.tier}: ${got.join()} instead of ${wanted.join()}`
    }
    return undefined
  })
  expect(kept).toBeGreaterThan(300)
})
