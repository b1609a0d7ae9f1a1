/** The score of an inspection: how much of what must and should be is there, by weight, and the grade that it earns. */
import { type Grade, grade } from "../rules/grade.ts"
import type { Finding } from "./Finding.ts"

/** A score with what it stands on. */
export interface Score {
  /** 0 to 100, one decimal; undefined where fewer than half of the rules that count were assessed: too few to say. */
  readonly points: number | undefined
  /** How many rules were found met or missing. */
  readonly assessed: number
  /** How many rules count. */
  readonly applicable: number
  /** The grade by the book's scale; undefined without points, without a scale, or below all of its grades. */
  readonly grade: Grade | undefined
}

/**
 * Scores findings: the weight of what is met over the weight of all that is met or missing. The weights are the packs' (1 where they
 * give none), doubled for must and must not. What only may be does not count, nor what is unclear, waived or not applicable. Where
 * fewer than half of the rules that count were assessed there are no points.
 *
 * Grades are those of the rule book; give none to have points alone.
 *
 * @example
 * ```ts
 * import { scoreOf } from "@zone/core/zone"
 *
 * scoreOf([], []) // => { points: undefined, assessed: 0, applicable: 0, grade: undefined }
 * ```
 */
export const scoreOf = (findings: ReadonlyArray<Finding>, grades: ReadonlyArray<Grade>): Score => {
  const counting = findings.filter(({ gravity, outcome }) => gravity > 1 && (outcome === "met" || outcome === "missing" || outcome === "notAssessed"))
  const assessed = counting.filter(({ outcome }) => outcome !== "notAssessed")
  const weigh = (some: ReadonlyArray<Finding>): number =>
    some.reduce((sum, { gravity, rule }) => sum + (rule.requirement.weight ?? 1) * (gravity - 1), 0)
  const points = assessed.length === 0 || assessed.length * 2 < counting.length
    ? undefined
    : Math.round((weigh(assessed.filter(({ outcome }) => outcome === "met")) / weigh(assessed)) * 1000) / 10
  return {
    points,
    assessed: assessed.length,
    applicable: counting.length,
    grade: points === undefined ? undefined : grade(points, grades)
  }
}
