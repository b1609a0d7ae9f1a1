/**
 * Looks for two rules that would share one answer to two questions: 是否符合条件 of one post, asked with two lists of conditions. A yes to
 * the one would be taken for a yes to the other.
 */
import type { Ask, Check } from "./Check.ts"
import { PackFault } from "./PackError.ts"
import type { Rule } from "./RuleBook.ts"
import type { RulePack } from "./RulePack.ts"

const asksIn = (check: Check): ReadonlyArray<Ask> => (check._tag === "Ask" ? [check] : check._tag === "Open" ? [] : check.of.flatMap(asksIn))

/** What is there may be listed once for several rules, each of which looks for its own words in it. */
const listed = ({ form }: Ask): boolean => form === "text" || form === "texts"

const meet = (one: ReadonlyArray<string> | undefined, other: ReadonlyArray<string> | undefined): boolean =>
  !one || !other || one.some((each) => other.includes(each))

/** Whether there are zones that both rules may apply to. */
const together = ({ requirement: one }: Rule, { requirement: other }: Rule): boolean =>
  meet(one.venues, other.venues) && meet(one.tiers, other.tiers)

/** The first rule that asks otherwise where another one asks, of the same zones. @internal */
export const faultBetween = (rules: ReadonlyArray<Rule>, lineage: ReadonlyArray<RulePack>): PackFault | undefined => {
  const asked = new Map<string, Array<{ readonly rule: Rule; readonly question: string }>>()
  for (const rule of rules) {
    for (const { at, question } of asksIn(rule.check).filter((each) => !listed(each))) {
      const place = at.join("/")
      const before = asked.get(place) ?? []
      const other = before.find((each) => each.question !== question && together(each.rule, rule))
      if (other) {
        const i = lineage.find((pack) => pack.id === rule.setBy)!.requirements.indexOf(rule.requirement)
        const problem = `asks another question at ${place} than ${other.rule.requirement.id} of ${other.rule.setBy}; one answer cannot serve both`
        return new PackFault({ pack: rule.setBy, path: `requirements[${i}]`, problem })
      }
      asked.set(place, [...before, { rule, question }])
    }
  }
  return undefined
}
