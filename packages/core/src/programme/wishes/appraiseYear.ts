/** Records the appraisal of a year: what it follows from, and the table that was worked out from it. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { AppraisalInputs } from "../AppraisalInputs.ts"
import { appraise, measureName } from "../appraise.ts"
import { no, type Refusal } from "../Refusal.ts"
import { asRead, type Decided, type In, numberOf, ruleOn, twice, type Wish } from "./Wish.ts"

const wrongInputs = ({ rules, year, zones }: AppraisalInputs, context: Context): Result.Result<never, Refusal> | undefined => {
  if (String(year) > context.today.slice(0, 4)) return no("YearToCome", context, String(year))
  const again = twice([...rules.measures.map(measureName), ...zones.map(({ zone }) => zone)])
  if (again.length > 0) return no("NamedTwice", context, again.join("、"))
  const days = zones.flatMap(({ bonuses, criticisms, inspection }) => [...criticisms, ...bonuses, ...(inspection ? [inspection] : [])].map(({ on }) => on))
  const outside = days.find((on) => !on.startsWith(`${year}-`))
  return outside === undefined ? undefined : no("OutsideYear", context, outside)
}

/** @internal */
export const appraiseYear = ({ inputs, requirement }: Wish<"Appraise">, context: Context): Decided =>
  wrongInputs(inputs, context) ?? Result.gen(function*() {
    const number = yield* numberOf(context)
    const { basis: [basis] } = yield* ruleOn(requirement, context)
    return [{ _tag: "Appraised", on: context.today, number, inputs, table: appraise(inputs), basis, weighing: asRead(basis) }]
  })

/** @internal */
export const reappraise = ({ inputs, reason }: Wish<"Reappraise">, { appraisal }: In<"Appraised">, context: Context): Decided => {
  if (inputs.year !== appraisal.inputs.year) return no("OtherYear", context, String(appraisal.inputs.year))
  return wrongInputs(inputs, context) ?? Result.succeed([{ _tag: "Reappraised", on: context.today, inputs, table: appraise(inputs), reason }])
}
