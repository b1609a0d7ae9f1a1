/**
 * A letter of the requirements' alphabet: what a notice says of it, what an inspector can see of it, and how the one is checked
 * against the other. A new letter is one file in `kinds/` and its line in `kinds.ts`.
 */
import type * as Schema from "effect/Schema"
import type { AnswerForm } from "./answers.ts"
import type { Check } from "./Check.ts"
import type { Problem } from "./Problem.ts"

/** Says how an item is called in Chinese; the packs bring the words. */
export type Name = (category: string, item: string) => string

/** What does not hold together between the fields of a requirement. */
export interface Unsound {
  /** The field to look at. */
  readonly at: string
  /** What is wrong, as data. */
  readonly problem: Problem
}

/** One letter: its tag, the heading of a survey that its items stand under, what can be seen of them, and its check. */
export interface Kind<Fields extends Schema.Struct.Fields, Tag extends string = string> {
  /** The tag of its requirements, e.g. `Equipment`. */
  readonly tag: Tag
  /** The same in Chinese, as people read it above the questions, e.g. 设施设备. */
  readonly zh: string
  /** Under which heading of a survey its items stand, e.g. `equipment`. */
  readonly category: string
  /** What a notice says, beyond what every requirement says. */
  readonly fields: Fields
  /** What can be seen of an item, and in what form. */
  readonly sees: { readonly [field: string]: AnswerForm }
  /** What is wrong with fields that are right one by one. */
  readonly unsound?: (body: Schema.Struct.Type<Fields>) => Unsound | undefined
  readonly check: (body: Schema.Struct.Type<Fields>, name: Name) => Check
  /**
   * The check of the same thing where it is forbidden (不得). It is no mere turning round: who may not do any of three things has
   * not kept that by leaving out one. A letter without it cannot be forbidden.
   */
  readonly forbid?: (body: Schema.Struct.Type<Fields>, name: Name) => Check
}

/** Keeps the types of a kind together. */
export const kind = <const Tag extends string, Fields extends Schema.Struct.Fields>(value: Kind<Fields, Tag>): Kind<Fields, Tag> => value
