/** The questions that a rule book puts to a zone, in Chinese and each once: what an inspector takes along. */
import type { AnswerForm } from "../rules/answers.ts"
import { applies } from "../rules/applies.ts"
import type { Ask, Place } from "../rules/Check.ts"
import { hangsOn } from "../rules/hangsOn.ts"
import { kinds } from "../rules/kinds.ts"
import type { RuleBook } from "../rules/RuleBook.ts"
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"
import { questionsOf } from "./questionsOf.ts"

/** One question, with all that the rules want of its answer. */
export interface Question {
  readonly at: Place
  readonly form: AnswerForm
  /** The question; where rules put it in several ways, all of them. */
  readonly question: string
  /** What is wanted, each once, in Chinese. */
  readonly wanted: ReadonlyArray<string>
  /** The words that the answer is compared with, to choose from; other words may be answered too. */
  readonly choices: ReadonlyArray<string>
  /** The requirements that ask it. */
  readonly requirements: ReadonlyArray<string>
  /** The circumstances on which it hangs, where no rule asks it without one. */
  readonly onlyIf: ReadonlyArray<string>
}

/** The questions under one heading of a survey. */
export interface Section {
  /** The key of the heading in a survey, e.g. `materials`. */
  readonly heading: string
  /** The heading in Chinese, e.g. 资料. */
  readonly zh: string
  readonly questions: ReadonlyArray<Question>
}

/** All that has to be asked of a zone. */
export interface Questionnaire {
  /** The circumstances on which questions hang, each as a question. */
  readonly circumstances: ReadonlyArray<{ readonly name: string; readonly question: string }>
  readonly sections: ReadonlyArray<Section>
}

interface Gathered {
  readonly asks: Array<Ask>
  readonly requirements: Set<string>
  readonly onlyIf: Set<string>
  always: boolean
}

const once = (words: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(words)]

const questionOf = ({ always, asks, onlyIf, requirements }: Gathered): Question => ({
  at: asks[0]!.at,
  form: asks[0]!.form,
  question: once(asks.map(({ question }) => question)).join(""),
  wanted: once(asks.map(({ wanted }) => wanted)),
  choices: once(asks.flatMap(({ choices = [] }) => choices)),
  requirements: [...requirements],
  onlyIf: always ? [] : [...onlyIf]
})

/**
 * Every question that a rule book puts to a zone of this venue and level: under the headings of a survey, in the order in which the
 * notices speak of them, each place once. What hangs on a circumstance is asked too, and says so.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { resolve } from "@zone/core/rules"
 * import { questionnaire } from "@zone/core/zone"
 *
 * const pack = {
 *   id: "cn/sample",
 *   division: "cn",
 *   documents: [{ id: "cn/sample", title: "示例办法", number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }],
 *   clauses: { "X-1": "第一条" },
 *   names: { materials: { form: "申请表" } },
 *   requirements: [{ kind: "Material", id: "intake/form", strength: "must", clauses: ["X-1"], anyOf: ["form"], copies: 20 }]
 * } as const
 * const book = Result.getOrThrow(resolve("cn/sample", [pack], "2026-11-21"))
 * const { sections } = questionnaire(book, { venue: "serviceHall", tier: "county" })
 * sections.map(({ zh }) => zh) // => ["资料"]
 * sections[0]?.questions[0]?.question // => "申请表有几份？"
 * ```
 */
export const questionnaire = (book: RuleBook, { tier, venue }: { readonly tier: Tier; readonly venue: VenueKind }): Questionnaire => {
  const places = new Map<string, Gathered>()
  const hangs = new Set<string>()
  for (const { check, requirement } of book.rules) {
    if (applies(requirement, { venue, tier, circumstances: {} }) === "does not") continue
    const names = hangsOn(requirement)
    for (const name of names) hangs.add(name)
    for (const each of questionsOf(check)) {
      const key = each.at.join(".")
      const place: Gathered = places.get(key) ?? { asks: [], requirements: new Set(), onlyIf: new Set(), always: false }
      place.asks.push(each)
      place.requirements.add(requirement.id)
      if (names.length === 0) place.always = true
      for (const name of names) place.onlyIf.add(name)
      places.set(key, place)
    }
  }
  const questions = Array.from(places.values(), questionOf)
  // the questions about one item stand together, where its first one stands
  const items = new Map<string, Array<Question>>()
  for (const each of questions) {
    const key = `${each.at[0]}.${each.at[1]}`
    items.set(key, [...items.get(key) ?? [], each])
  }
  const ordered = [...items.values()].flat()
  return {
    circumstances: Object.entries(book.circumstances).filter(([name]) => hangs.has(name)).map(([name, question]) => ({ name, question })),
    sections: kinds
      .map(({ category, zh }) => ({ heading: category, zh, questions: ordered.filter(({ at: [heading] }) => heading === category) }))
      .filter((section) => section.questions.length > 0)
  }
}
