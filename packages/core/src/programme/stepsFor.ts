/** The steps of the campaign as a pack has them, in their order. */
import type { RuleBook } from "../rules/RuleBook.ts"

/** A step, and the requirement that says what is done in it. */
export interface ProgrammeStep {
  /** As the place calls it. */
  readonly stage: string
  readonly requirement: string
}

/**
 * The steps of the nearest pack that names any, in its order; those that no rule in force describes are left out. They are what a site
 * takes as its `steps`. A step may consist of several things, one after the other.
 *
 * @basis 江北区方案三：工作步骤及安排
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { stepsFor } from "@zone/core/programme"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2021-11-04"))
 * stepsFor(book)[0] // => { stage: "第一步：调查摸底", requirement: "programme/inventory" }
 * ```
 */
export const stepsFor = ({ lineage, rules }: RuleBook): ReadonlyArray<ProgrammeStep> => {
  const named = lineage.toReversed().find(({ names }) => names?.["steps"])?.names?.["steps"] ?? {}
  return Object.entries(named).flatMap(([item, stage]) => {
    const rule = rules.find(({ requirement: { kind, ...requirement } }) =>
      (kind === "Practice" || kind === "Deadline") && "item" in requirement && requirement.item === item)
    return rule ? [{ stage, requirement: rule.requirement.id }] : []
  })
}
