/**
 * Runs a scenario against a rule book: applies and judges, or counts. An answer to a question that no rule asks, of another form than
 * the question's, or in a word that no rule looks for where it was met, is a mistake of the scenario and not an answer.
 */
import { dueDate, receiptDate } from "@zone/core/calendar"
import { answers as forms, applies, type Ask, type Check, judge, type RuleBook } from "@zone/core/rules"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Outcome, Scenario, TermScenario, ZoneScenario } from "./Scenario.ts"

const asksIn = (check: Check): ReadonlyArray<Ask> =>
  check._tag === "Ask" ? [check] : check._tag === "Open" ? [] : check.of.flatMap(asksIn)

const placeOf = ({ at }: Ask): string => at.join(".")

/** What is wrong with the answers themselves. */
const findMistakes = ({ given: { answers } }: ZoneScenario, asked: ReadonlyMap<string, Ask>): ReadonlyArray<string> =>
  Object.entries(answers).flatMap(([category, items]) =>
    Object.entries(items).flatMap(([item, fields]) =>
      Object.entries(fields).flatMap(([field, answer]) => {
        const place = `${category}.${item}.${field}`
        const ask = asked.get(place)
        if (!ask) return [`${place}: no rule asks for it`]
        return Schema.is(forms[ask.form] as Schema.Schema<unknown>)(answer) ? [] : [`${place}: ${JSON.stringify(answer)} is no ${ask.form}`]
      })))

const refuse = (scenario: Scenario, mistakes: ReadonlyArray<string>): void => {
  if (mistakes.length > 0) throw new Error(`${scenario.scenario}: ${mistakes.join("; ")}`)
}

type Told = Outcome | "no such requirement"

const runZone = (scenario: ZoneScenario, book: RuleBook): Readonly<Record<string, Told>> => {
  const asks = book.rules.flatMap(({ check }) => asksIn(check))
  refuse(scenario, findMistakes(scenario, new Map(asks.map((ask) => [placeOf(ask), ask]))))
  const { answers, circumstances = {}, tier, venue } = scenario.given
  const rules = new Map(book.rules.map((rule) => [rule.requirement.id, rule]))
  const words = new Map<string, Set<string>>()
  for (const ask of asks) words.set(placeOf(ask), new Set([...words.get(placeOf(ask)) ?? [], ...ask.choices ?? []]))
  const strange: Array<string> = []
  const outcomes = Object.fromEntries(Object.keys(scenario.outcomes).map((id): readonly [string, Told] => {
    const rule = rules.get(id)
    if (!rule) return [id, "no such requirement"]
    const applicable = applies(rule.requirement, { venue, tier, circumstances })
    if (applicable !== "applies") return [id, applicable === "unknown" ? "unknown" : "notApplicable"]
    const { judged, outcome } = judge(rule.check, ([category, item, field]) => answers[category]?.[item]?.[field])
    for (const { ask, saw } of outcome === "met" ? judged : []) {
      if (!ask.choices || !Array.isArray(saw) || rule.requirement.strength === "mustNot") continue
      strange.push(...saw.filter((word: string) => !words.get(placeOf(ask))!.has(word)).map((word) => `${placeOf(ask)}: no rule looks for ${word}`))
    }
    return [id, outcome]
  }))
  refuse(scenario, strange)
  return outcomes
}

const startOf = ({ given }: TermScenario, book: RuleBook): string | undefined => {
  if ("receipt" in given) return given.receipt
  if ("start" in given) return given.start
  const received = receiptDate(book.receiptRules, given.delivery)
  if (Result.isSuccess(received)) return received.success.date
  if (received.failure._tag !== "NotConfirmed") throw received.failure
  return undefined
}

const runTerms = (scenario: TermScenario, book: RuleBook): TermScenario["days"] => {
  const { days: { receipt, terms }, given: { effects = [] } } = scenario
  const start = startOf(scenario, book)
  if (start === undefined && terms) refuse(scenario, ["nothing is received, and no term runs"])
  return {
    ...(receipt !== undefined && { receipt: start ?? "notConfirmed" }),
    ...(terms && {
      terms: Object.fromEntries(Object.keys(terms).map((name) => {
        const term = book.terms[name]
        if (!term) return [name, "no such term"]
        const due = dueDate({ term, start: start!, effects }, chinaCalendar)
        return [name, Result.isSuccess(due) ? due.success.date : due.failure._tag === "CalendarGap" ? "gap" : due.failure._tag]
      }))
    })
  }
}

/**
 * What each named requirement came to, or on which day each named term ends. A name that the book does not have comes to `no such
 * requirement` or `no such term`.
 */
export const runScenario = (scenario: Scenario, book: RuleBook): unknown =>
  "outcomes" in scenario ? runZone(scenario, book) : runTerms(scenario, book)

/** What it should come to. */
export const expectedOf = (scenario: Scenario): unknown => "outcomes" in scenario ? scenario.outcomes : scenario.days
