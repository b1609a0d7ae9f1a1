/**
 * Looks for two rules that would share one answer to two questions: 是否符合条件 of one post, asked with two lists of conditions. A yes to
 * the one would be taken for a yes to the other.
 */
import type { Ask, Check } from "./Check.ts"
import { PackFault } from "./PackError.ts"
import type { Requirement } from "./Requirement.ts"
import type { Rule } from "./RuleBook.ts"
import type { RulePack } from "./RulePack.ts"

const asksIn = (check: Check): ReadonlyArray<Ask> => (check._tag === "Ask" ? [check] : check._tag === "Open" ? [] : check.of.flatMap(asksIn))

/** What is there may be listed once for several rules, each of which looks for its own words in it. */
const listed = ({ form }: Ask): boolean => form === "text" || form === "texts"

const meet = (one: ReadonlyArray<string> | undefined, other: ReadonlyArray<string> | undefined): boolean =>
  !one || !other || one.some((each) => other.includes(each))

/** What the one applies only with, the other does not apply with. */
const excludes = (one: Requirement, other: Requirement): boolean => one.onlyIf !== undefined && one.onlyIf === other.unless

/** The name that its pack gave it. */
const nameOf = ({ kept, requirement }: Rule): string => kept?.id ?? requirement.id

/** Whether there are zones that both rules may apply to. */
const together = ({ requirement: one }: Rule, { requirement: other }: Rule): boolean =>
  meet(one.venues, other.venues) && meet(one.tiers, other.tiers) && !excludes(one, other) && !excludes(other, one)

/** The first rule that asks otherwise where another one asks, of the same zones. @internal */
export const faultBetween = (rules: ReadonlyArray<Rule>, lineage: ReadonlyArray<RulePack>): PackFault | undefined => {
  const asked = new Map<string, Array<{ readonly rule: Rule; readonly question: string }>>()
  for (const rule of rules) {
    for (const { at, question } of asksIn(rule.check).filter((each) => !listed(each))) {
      const place = at.join("/")
      const before = asked.get(place) ?? []
      const other = before.find((each) => each.question !== question && together(each.rule, rule))
      if (other) {
        const i = lineage.find((pack) => pack.id === rule.setBy)!.requirements.findIndex(({ id }) => id === nameOf(rule))
        const fault = { _tag: "SharedAnswer", place, requirement: nameOf(other.rule), pack: other.rule.setBy } as const
        return new PackFault({ pack: rule.setBy, path: `requirements[${i}]`, fault })
      }
      asked.set(place, [...before, { rule, question }])
    }
  }
  return undefined
}
