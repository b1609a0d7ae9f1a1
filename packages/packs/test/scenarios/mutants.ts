/** Wrong versions of a pack: each requirement gone, each number one more or less, each day another, each word of a list gone. */
import { addDays } from "@zone/core/calendar"
import type { RulePack } from "@zone/core/rules"

/** A wrong version, and what is wrong with it. */
export interface Mutant {
  readonly what: string
  readonly pack: RulePack
}

/**
 * What says nothing that a scenario could tell: names, citations, weights; the conditions of a post, which are one question; the
 * number that an interval is counted as; and the kinds of places that a selection is made from.
 */
const unsaid: ReadonlySet<string> = new Set([
  "kind", "id", "strength", "clauses", "area", "standards", "replaces", "reading", "weight", "venues", "tiers", "qualifications", "localOnly", "interval", "of"
])

/** Every value that is wrong in one place, with where. */
const wrongValues = (value: unknown, key: string): ReadonlyArray<readonly [where: string, value: unknown]> => {
  if (typeof value === "number") return [[`${key} + 1`, value + 1], ...(value > 1 ? [[`${key} - 1`, value - 1] as const] : [])]
  if (typeof value === "boolean") return [[`not ${key}`, !value]]
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? [1, -1].map((by) => [`another ${key}, by ${by}`, addDays(value, by)] as const) : []
  if (Array.isArray(value)) {
    const items = value as ReadonlyArray<unknown>
    return [
      ...(items.length > 1 ? items.map((_, i) => [`${key} without ${i}`, items.toSpliced(i, 1)] as const) : []),
      ...items.flatMap((each, i) => wrongValues(each, `${key}[${i}]`).map(([where, wrong]) => [where, items.with(i, wrong)] as const))
    ]
  }
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([inner, each]) => wrongValues(each, `${key}.${inner}`).map(([where, wrong]) => [where, { ...value, [inner]: wrong }] as const))
}

/** Every wrong version of a pack that a scenario could tell. A flag that may only be true is left out where it is wrong. */
export const mutantsOf = (pack: RulePack): ReadonlyArray<Mutant> => {
  const requirements = pack.requirements.flatMap((requirement, i): ReadonlyArray<Mutant> => [
    // without the replacement what it replaces stands there again, and may ask the same
    ...(requirement.replaces === undefined ? [{ what: `${requirement.id} gone`, pack: { ...pack, requirements: pack.requirements.toSpliced(i, 1) } }] : []),
    ...Object.entries(requirement).filter(([key]) => !unsaid.has(key)).flatMap(([key, value]) => {
      const without = Object.fromEntries(Object.entries(requirement).filter(([each]) => each !== key)) as unknown as RulePack["requirements"][number]
      return value === true
        ? [{ what: `${requirement.id} without ${key}`, pack: { ...pack, requirements: pack.requirements.with(i, without) } }]
        : wrongValues(value, key).map(([where, wrong]) => ({
          what: `${requirement.id}: ${where}`, pack: { ...pack, requirements: pack.requirements.with(i, { ...requirement, [key]: wrong }) }
        }))
    })
  ])
  const terms = Object.entries(pack.terms ?? {}).flatMap(([name, term]): ReadonlyArray<Mutant> =>
    (["length", "extension", "countsFirstDay", "movesOffHolidays"] as const).flatMap((key) =>
      wrongValues(term[key], key).map(([where, wrong]) => ({ what: `term ${name}: ${where}`, pack: { ...pack, terms: { ...pack.terms, [name]: { ...term, [key]: wrong } } } }))))
  return [...requirements, ...terms]
}
