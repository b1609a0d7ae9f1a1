/** What a kept survey comes to: the core's findings and score, worked out once for each survey, rule book and day. */
import { type Finding, inspect, type Score, scoreOf, type Survey } from "@zone/core/zone"
import type { RuleBook } from "@zone/core/rules"
import type { Kept } from "./Kept.ts"

/** A survey judged. */
export interface JudgedSurvey {
  readonly findings: ReadonlyArray<Finding>
  readonly score: Score
}

const known = new WeakMap<Survey, { readonly book: RuleBook; readonly today: string; readonly judged: JudgedSurvey }>()

/** Of another look only what it looks at. @internal */
export const judgeKept = ({ follows, survey }: Kept, book: RuleBook, today: string): JudgedSurvey => {
  const before = known.get(survey)
  if (before?.book === book && before.today === today) return before.judged
  const all = inspect(survey, book, today)
  const findings = follows ? all.filter(({ rule: { requirement } }) => follows.requirements.includes(requirement.id)) : all
  const judged = { findings, score: scoreOf(findings, book.grades) }
  known.set(survey, { book, today, judged })
  return judged
}
