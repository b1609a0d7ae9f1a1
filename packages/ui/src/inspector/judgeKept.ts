/** What a kept survey comes to: the core's findings and score, worked out once for each survey, rule book and day. */
import { type Finding, inspect, type Score, scoreOf, type Survey } from "@zone/core/zone"
import type { RuleBook } from "@zone/core/rules"

/** A survey judged. */
export interface JudgedSurvey {
  readonly findings: ReadonlyArray<Finding>
  readonly score: Score
}

const known = new WeakMap<Survey, { readonly book: RuleBook; readonly today: string; readonly judged: JudgedSurvey }>()

/** @internal */
export const judgeKept = (survey: Survey, book: RuleBook, today: string): JudgedSurvey => {
  const before = known.get(survey)
  if (before?.book === book && before.today === today) return before.judged
  const findings = inspect(survey, book, today)
  const judged = { findings, score: scoreOf(findings, book.grades) }
  known.set(survey, { book, today, judged })
  return judged
}
