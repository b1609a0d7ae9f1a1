/** The forms that an answer of a survey may take. A requirement asks in one of them, a questionnaire shows it, a survey holds it. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"

const Words = Schema.NonEmptyString

/** Each form with its schema. Sizes are in millimetres, areas in square metres, colours as `#RRGGBB`. */
export const answers = {
  yesNo: Schema.Boolean,
  count: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  measure: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0)),
  text: Words,
  texts: Schema.Array(Words),
  day: PlainDate,
  colour: Schema.String.check(Schema.isPattern(/^#[0-9A-Fa-f]{6}$/, { expected: "a colour as #RRGGBB" }))
} as const

/** The name of such a form. */
export type AnswerForm = keyof typeof answers

/** An answer, by its form. */
export type AnswerOf<Form extends AnswerForm> = (typeof answers)[Form]["Type"]
