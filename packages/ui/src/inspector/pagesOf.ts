/** The pages of a survey as it is filled in: the circumstances, then a heading each, with the questions that have to be asked here. */
import { type Question, questionnaire, type Survey } from "@zone/core/zone"
import type { RuleBook } from "@zone/core/rules"
import type { Kept } from "./Kept.ts"

/** A page of questions. */
export interface SurveyPage {
  readonly heading: string
  readonly zh: string
  readonly questions: ReadonlyArray<Question>
}

/** The pages, and the circumstances on the first of them. */
export interface SurveyPages {
  readonly circumstances: ReadonlyArray<{ readonly name: string; readonly question: string }>
  readonly pages: ReadonlyArray<SurveyPage>
}

/** @internal */
export const saidAt = ({ answers }: Survey, [heading, item, field]: Question["at"]): unknown => answers[heading]?.[item]?.[field] ?? undefined

/** Whether a question has to be asked: not where every circumstance on which it hangs is known not to hold. */
const isAsked = ({ onlyIf }: Question, { circumstances = {} }: Survey): boolean => onlyIf.length === 0 || onlyIf.some((name) => circumstances[name] !== false)

/** The questions of another look are those of what was missing. @internal */
export const pagesOf = ({ follows, survey }: Kept, book: RuleBook, circumstancesTitle: string): SurveyPages => {
  const { circumstances, sections } = questionnaire(book, survey.zone)
  const wanted = follows && new Set(follows.requirements)
  const asked = sections
    .map(({ heading, questions, zh }) => ({ heading, zh, questions: questions.filter((each) => isAsked(each, survey) && (!wanted || each.requirements.some((id) => wanted.has(id)))) }))
    .filter(({ questions }) => questions.length > 0)
  const first = wanted ? [] : circumstances
  return { circumstances: first, pages: [...(first.length > 0 ? [{ heading: "circumstances", zh: circumstancesTitle, questions: [] }] : []), ...asked] }
}
