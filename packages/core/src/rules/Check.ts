/**
 * What a requirement comes down to: questions with a wanted answer, joined by all-of and any-of. The questionnaire asks them, and
 * the audit judges them, so that the two cannot drift apart.
 */
import type { AnswerForm, AnswerOf } from "./answers.ts"

/** Where the answer stands in a survey: category, item, field. */
export type Place = readonly [category: string, item: string, field: string]

/** One question, and what answer meets it. */
export interface Ask {
  readonly _tag: "Ask"
  readonly at: Place
  readonly form: AnswerForm
  /** The question in Chinese. */
  readonly question: string
  /** What is wanted, in Chinese, e.g. 至少20份. */
  readonly wanted: string
  /**
   * The words that an answer is compared with letter for letter: offer them to choose from, those of all rules that ask at this
   * place. Other words may be answered too.
   */
  readonly choices?: ReadonlyArray<string>
  /** Whether an answer of this form meets it. */
  readonly test: (answer: unknown) => boolean
}

/** A tree of questions. `Open` is an open norm or a missing annex: what the notice says does not let anybody judge it. */
export type Check =
  | Ask
  | { readonly _tag: "All"; readonly of: ReadonlyArray<Check> }
  | { readonly _tag: "Any"; readonly of: ReadonlyArray<Check> }
  | { readonly _tag: "Open"; readonly why: string }

/**
 * Asks for an answer of one form; the test sees the answer as that form's type, and no answer of another form.
 *
 * @example
 * ```ts
 * import { ask } from "@zone/core/rules"
 *
 * const forms = ask(["materials", "applicationForm", "copies"], "count", "申请表有几份？", "至少20份", (n) => n >= 20)
 * forms.test(12) // => false
 * ```
 */
export const ask = <Form extends AnswerForm>(
  at: Place,
  form: Form,
  question: string,
  wanted: string,
  test: (answer: AnswerOf<Form>) => boolean,
  choices?: ReadonlyArray<string>
): Ask => ({ _tag: "Ask", at, form, question, wanted, ...(choices && { choices }), test: test as (answer: unknown) => boolean })

/**
 * All of some checks; one alone stands for itself.
 *
 * @example
 * ```ts
 * import { all, ask } from "@zone/core/rules"
 *
 * const present = ask(["signs", "zonePlate", "present"], "yesNo", "是否设有标识牌？", "设有标识牌", (seen) => seen)
 * all(present) === present // => true
 * all(present, present)._tag // => "All"
 * ```
 */
export const all = (...of: ReadonlyArray<Check>): Check => (of.length === 1 ? of[0]! : { _tag: "All", of })

/**
 * Any of some checks; one alone stands for itself.
 *
 * @example
 * ```ts
 * import { any, ask } from "@zone/core/rules"
 *
 * const card = ask(["signs", "queryCard", "present"], "yesNo", "是否放有台卡？", "放有台卡", (seen) => seen)
 * any(card, card)._tag // => "Any"
 * ```
 */
export const any = (...of: ReadonlyArray<Check>): Check => (of.length === 1 ? of[0]! : { _tag: "Any", of })
