/**
 * Runs a scenario against a rule book: applies, then judges. An answer to a question that no rule asks, or of another form than the
 * question's, is a mistake of the scenario and not an answer.
 */
import { answers as forms, applies, type Ask, type Check, judge, type RuleBook } from "@zone/core/rules"
import * as Schema from "effect/Schema"
import type { Outcome, Scenario } from "./Scenario.ts"

const asksIn = (check: Check): ReadonlyArray<Ask> =>
  check._tag === "Ask" ? [check] : check._tag === "Open" ? [] : check.of.flatMap(asksIn)

/** What is wrong with the answers themselves. */
const findMistakes = ({ given: { answers } }: Scenario, book: RuleBook): ReadonlyArray<string> => {
  const asked = new Map(book.rules.flatMap(({ check }) => asksIn(check)).map((ask) => [ask.at.join("."), ask]))
  return Object.entries(answers).flatMap(([category, items]) =>
    Object.entries(items).flatMap(([item, fields]) =>
      Object.entries(fields).flatMap(([field, answer]) => {
        const place = `${category}.${item}.${field}`
        const ask = asked.get(place)
        if (!ask) return [`${place}: no rule asks for it`]
        return Schema.is(forms[ask.form] as Schema.Schema<unknown>)(answer) ? [] : [`${place}: ${JSON.stringify(answer)} is no ${ask.form}`]
      })))
}

/** What each named requirement came to; an id that the book does not have comes to `no such requirement`. */
export const runScenario = (scenario: Scenario, book: RuleBook): Readonly<Record<string, Outcome | "no such requirement">> => {
  const mistakes = findMistakes(scenario, book)
  if (mistakes.length > 0) throw new Error(`${scenario.scenario}: ${mistakes.join("; ")}`)
  const { answers, circumstances = {}, tier, venue } = scenario.given
  const rules = new Map(book.rules.map((rule) => [rule.requirement.id, rule]))
  return Object.fromEntries(Object.keys(scenario.outcomes).map((id) => {
    const rule = rules.get(id)
    if (!rule) return [id, "no such requirement"]
    const applicable = applies(rule.requirement, { venue, tier, circumstances })
    if (applicable !== "applies") return [id, applicable === "unknown" ? "unknown" : "notApplicable"]
    return [id, judge(rule.check, ([category, item, field]) => answers[category]?.[item]?.[field]).outcome]
  }))
}
