/**
 * Surveys to inspect: answers to every question of a book for one zone, each zone's own, as a file gives them. They all meet the
 * rules, but for as many spoiled answers as asked; some are left unknown, and some have evidence.
 */
import { type Ask, type Check, type RuleBook } from "@zone/core/rules"
import { readSurvey, type Survey } from "@zone/core/zone"
import * as Result from "effect/Result"
import { chance } from "./chance.ts"

export interface Filled {
  /** As it stands in a file. */
  readonly text: string
  readonly survey: Survey
}

const asksIn = (check: Check): ReadonlyArray<Ask> => (check._tag === "Ask" ? [check] : check._tag === "Open" ? [] : check.of.flatMap(asksIn))

const fits: { readonly [form in Ask["form"]]: (choices: ReadonlyArray<string>, i: number) => ReadonlyArray<unknown> } = {
  yesNo: () => [true, false],
  count: (_, i) => [20 + i % 9, 2, 0, 1],
  measure: (_, i) => [30 + i % 50, 0],
  text: (choices) => [...choices, "其他"],
  texts: (choices) => [choices, choices.slice(0, 1), ["其他"], []],
  day: () => ["2026-10-30", "2026-11-20"],
  colour: () => ["#FFFFFF", "#003F88", "#C8102E"]
}

/** An answer that meets all rules which ask at a place, or one that meets none. */
const answerTo = (asks: ReadonlyArray<Ask>, i: number, right: boolean): unknown => {
  const { form } = asks[0]!
  // the wording of a sign is asked for letter for letter, and offered to nobody: what is wanted says it in quotation marks
  const wording = (wanted: string): ReadonlyArray<string> => Array.from(wanted.matchAll(/“([^”]+)”/g), ([, text = ""]) => text)
  const choices = [...new Set(asks.flatMap(({ choices, wanted }) => choices ?? wording(wanted)))]
  const candidates = fits[form](choices, i)
  return candidates.find((each) => asks.every((ask) => ask.test(each) === right)) ?? candidates[0]
}

const zone = { division: "cn-990101", tier: "county", venue: "serviceHall" } as const

/** `count` zones, in each of which `spoiled` answers meet no rule. Throws where a survey would not be let through. */
export const surveysOf = (book: RuleBook, count: number, spoiled: number): ReadonlyArray<Filled> => {
  const places = new Map<string, Array<Ask>>()
  for (const ask of book.rules.flatMap(({ check }) => asksIn(check))) {
    const key = ask.at.join(".")
    // a contrast follows from the two colours
    if (!key.endsWith(".contrast")) places.set(key, [...places.get(key) ?? [], ask])
  }
  const questions = [...places.values()]
  const next = chance(20261122)
  return Array.from({ length: count }, (_, i) => {
    const wrong = new Set(Array.from({ length: spoiled }, () => Math.floor(next() * questions.length)))
    const answers: Record<string, Record<string, Record<string, unknown>>> = {}
    questions.forEach((asks, at) => {
      const [heading, item, field] = asks[0]!.at
      const fields = ((answers[heading] ??= {})[item] ??= {})
      const known = wrong.has(at) || next() > 0.05
      fields[field] = known ? answerTo(asks, i, !wrong.has(at)) : null
    })
    const seen = { on: "2026-11-20", by: "检查员甲", method: "onSite" }
    const text = JSON.stringify({
      survey: 1,
      pack: book.pack,
      zone: { id: `z-${i}`, name: `示例专区${i}`, ...zone },
      seen,
      circumstances: Object.fromEntries(Object.keys(book.circumstances).map((name, at) => [name, at % 3 === 2 ? null : (i + at) % 2 === 0])),
      answers,
      evidence: Array.from({ length: 6 }, () => {
        const [heading, item] = questions[Math.floor(next() * questions.length)]![0]!.at
        return { of: `${heading}.${item}`, ...seen, method: "photo", sha256: "0123456789abcdef".repeat(4) }
      })
    })
    const survey = Result.getOrThrow(Result.mapError(readSurvey(JSON.parse(text), book), (faults) => new Error(faults.join("\n"))))
    return { text, survey }
  })
}
