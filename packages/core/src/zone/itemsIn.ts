/** Finds the items of a plan in a survey, each with the answers about it, as far as they can be relied on. */
import type { Answered } from "./Answered.ts"
import type { Plan } from "./planOf.ts"
import type { Survey } from "./Survey.ts"

/**
 * In the order of the plan's items. `unreliable` are the items (`signs.zonePlate`) whose evidence has all expired: nothing is known of
 * them.
 *
 * @internal
 */
export const itemsIn = ({ headings, items, numbers }: Plan, { answers }: Survey, unreliable: ReadonlySet<string>): ReadonlyArray<Answered> => {
  const under = headings.map((heading) => (Object.hasOwn(answers, heading) ? answers[heading] : undefined))
  const found = items.map(({ heading, inherited, item }): Answered => {
    const those = under[heading]
    return those === undefined || (inherited && !Object.hasOwn(those, item)) ? undefined : those[item]
  })
  for (const name of unreliable) {
    const number = numbers.get(name)
    if (number !== undefined) found[number] = undefined
  }
  return found
}
