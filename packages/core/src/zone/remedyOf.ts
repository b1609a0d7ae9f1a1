/** What would mend a requirement that is missing, in Chinese: each part that failed, and of alternatives that one of them is enough. */
import type { Ask, Check } from "../rules/Check.ts"
import type { Judged } from "../rules/judge.ts"
import type { Rule } from "../rules/RuleBook.ts"

/** The parts of a check that are not there. One that is met, or that nobody has answered, needs no mending. */
const mend = (check: Check, failed: ReadonlySet<Ask>): ReadonlyArray<string> => {
  if (check._tag === "Ask") return failed.has(check) ? [check.wanted] : []
  if (check._tag === "Open") return []
  const parts = check.of.map((each) => mend(each, failed).join("，")).filter((each) => each !== "")
  return check._tag === "All" || parts.length < 2 ? parts : [parts.join("，或者")]
}

/** @internal */
export const remedyOf = ({ check, requirement }: Rule, judged: ReadonlyArray<Judged>): string => {
  const failed = new Set(judged.filter(({ met }) => met === false).map(({ ask }) => ask))
  return `${requirement.strength === "mustNot" ? "停止并纠正" : "整改"}：${mend(check, failed).join("；")}`
}
