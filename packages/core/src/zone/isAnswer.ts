/** Whether a value is an answer of a form: the schemas of the forms, compiled once. */
import * as Schema from "effect/Schema"
import { type AnswerForm, type AnswerOf, answers } from "../rules/answers.ts"

const tests: { readonly [Form in AnswerForm]: (value: unknown) => boolean } = {
  yesNo: Schema.is(answers.yesNo),
  count: Schema.is(answers.count),
  measure: Schema.is(answers.measure),
  text: Schema.is(answers.text),
  texts: Schema.is(answers.texts),
  day: Schema.is(answers.day),
  colour: Schema.is(answers.colour)
}

/** @internal */
export const isAnswer = <Form extends AnswerForm>(form: Form, value: unknown): value is AnswerOf<Form> => tests[form](value)
