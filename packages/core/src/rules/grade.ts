/** The grade that a score comes to where a locality gives stars or grades: 三星级, 优秀. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** A grade: its name in Chinese, its stars if it has any, and the least score that earns it. */
export const Grade = Schema.Struct({
  name: Schema.NonEmptyString,
  stars: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThan(0))),
  atLeast: Schema.Finite,
  /** The clauses that say so, by the ids of the pack's `clauses`. */
  clauses: Schema.NonEmptyArray(Schema.NonEmptyString)
}).annotate({ identifier: "Grade", zh: "等次" })
export type Grade = typeof Grade.Type

/**
 * The best grade whose least score is reached, in whatever order they are given; none for a score below all of them.
 *
 * @example
 * ```ts
 * import { grade } from "@zone/core/rules"
 *
 * const grades = [
 *   { name: "五星级", stars: 5, atLeast: 90, clauses: ["X-9"] },
 *   { name: "三星级", stars: 3, atLeast: 60, clauses: ["X-9"] }
 * ] as const
 * grade(90, grades)?.stars // => 5
 * grade(89.5, grades)?.name // => "三星级"
 * grade(59, grades) // => undefined
 * ```
 */
export const grade = (score: number, grades: ReadonlyArray<Grade>): Grade | undefined =>
  grades.filter(({ atLeast }) => atLeast <= score).toSorted((a, b) => a.atLeast - b.atLeast).at(-1)
