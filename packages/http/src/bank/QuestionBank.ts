/** Answered questions on policy, as people search them: a port, so that a bank of the house may stand behind it. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Question } from "../api/PublicGroup.ts"
import { rankQuestions } from "./rankQuestions.ts"

/** Finds answered questions. */
export class QuestionBank extends Context.Service<QuestionBank, {
  /** The best first; those that stand first where nothing is asked. */
  readonly search: (text: string, limit: number) => Effect.Effect<ReadonlyArray<Question>>
}>()("@zone/http/bank/QuestionBank") {}

/** A bank of the questions that are given, searched in memory. */
export const layerQuestions = (questions: ReadonlyArray<Question>): Layer.Layer<QuestionBank> =>
  Layer.sync(QuestionBank, () => {
    const rank = rankQuestions(questions)
    return QuestionBank.of({ search: (text, limit) => Effect.sync(() => rank(text, limit)) })
  })
