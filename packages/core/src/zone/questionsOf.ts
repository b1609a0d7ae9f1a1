/** Every question of a check, in order, the alternatives' too: what a questionnaire has to ask. */
import type { Ask, Check } from "../rules/Check.ts"

/** @internal */
export const questionsOf = (check: Check): ReadonlyArray<Ask> =>
  check._tag === "Ask" ? [check] : check._tag === "Open" ? [] : check.of.flatMap(questionsOf)
