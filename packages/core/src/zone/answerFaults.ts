/** What is wrong with the answers of a survey: a heading, item or field that no rule asks for, or an answer of another form. */
import type { AnswerForm } from "../rules/answers.ts"
import { contrastRatio } from "../rules/contrastRatio.ts"
import { nearest } from "../rules/nearest.ts"
import type { RuleBook } from "../rules/RuleBook.ts"
import { askedBy } from "./askedBy.ts"
import { written } from "./formFaults.ts"
import { isAnswer } from "./isAnswer.ts"
import type { Survey } from "./Survey.ts"
import { SurveyFault } from "./SurveyFault.ts"

const EXPECTED: { readonly [Form in AnswerForm]: string } = {
  yesNo: "true 或者 false",
  count: "整数，从0起",
  measure: "数，从0起",
  text: "文字，不能为空",
  texts: "文字的列表",
  day: "真实日期，写作 YYYY-MM-DD",
  colour: "色值，写作 #RRGGBB"
}

/** A key that nobody asks for, with those that somebody does. @internal */
export const unknownKey = (path: string, what: string, key: string, keys: Iterable<string>): SurveyFault => {
  const known = [...keys]
  const guess = nearest(key, known)
  return new SurveyFault({
    path,
    problem: `没有要求查看这个${what}`,
    expected: known.length === 0 ? "不写" : known.length > 12 ? `${known.slice(0, 12).join("、")}等${known.length}个之一` : known.join("、"),
    ...(guess !== undefined && { nearest: guess })
  })
}

/** A contrast that was written down beside two colours that give another. */
const atOdds = (path: string, { contrast, ground, letters }: { readonly [field: string]: unknown }): ReadonlyArray<SurveyFault> => {
  if (!isAnswer("measure", contrast) || !isAnswer("colour", ground) || !isAnswer("colour", letters)) return []
  const ratio = contrastRatio(ground, letters)
  return Math.abs(ratio - contrast) <= 0.1 ? [] : [
    new SurveyFault({ path: `${path}.contrast`, problem: written(contrast), expected: `${ratio.toFixed(2)}（由${ground}与${letters}算出），或者不写` })
  ]
}

/** Every fault in the answers, in their order. @internal */
export const answerFaults = (answers: Survey["answers"], book: RuleBook): ReadonlyArray<SurveyFault> => {
  const asked = askedBy(book)
  return Object.entries(answers).flatMap(([heading, items]) => {
    const knownItems = asked.get(heading)
    if (!knownItems) return [unknownKey(`answers.${heading}`, "类别", heading, asked.keys())]
    return Object.entries(items).flatMap(([item, fields]) => {
      const path = `answers.${heading}.${item}`
      const knownFields = knownItems.get(item)
      if (!knownFields) return [unknownKey(path, "事项", item, knownItems.keys())]
      return [
        ...Object.entries(fields).flatMap(([field, answer]) => {
          const form = knownFields.get(field)
          if (form === undefined) return [unknownKey(`${path}.${field}`, "栏目", field, knownFields.keys())]
          return answer === null || isAnswer(form, answer) ? [] : [
            new SurveyFault({ path: `${path}.${field}`, problem: written(answer), expected: `${EXPECTED[form]}；不知道的写 null` })
          ]
        }),
        ...(heading === "signs" ? atOdds(path, fields) : [])
      ]
    })
  })
}
