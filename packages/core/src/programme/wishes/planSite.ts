/** Plans a site: its milestones come from the rule book, its steps and other tasks are named by the requirements that ask for them. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { isFor, milestonesFor, type SiteSetting } from "../milestonesFor.ts"
import { clauseOn, no, type Refusal } from "../Refusal.ts"
import type { SiteTask, SiteUnits } from "../SitePlan.ts"
import { asRead, type Decided, each, namedDay, numberOf, ruleOn, twice, type Wish, wrongDay } from "./Wish.ts"

/** A unit cannot lead and help, nor help twice. @internal */
export const wrongUnits = ({ lead, responsible }: SiteUnits, context: Context): Result.Result<never, Refusal> | undefined => {
  const again = twice([lead, ...responsible])
  return again.length > 0 ? no("NamedTwice", context, again.join("、")) : undefined
}

/** A step or a practice as a task: what is done in the pack's words, and the day where the pack has one. */
const taskOf = (id: string, step: number | undefined, setting: SiteSetting, context: Context): Result.Result<SiteTask, Refusal> =>
  Result.flatMap(ruleOn(id, context), ({ basis: [basis], requirement }): Result.Result<SiteTask, Refusal> => {
    const { kind, strength } = requirement
    if ((kind !== "Practice" && kind !== "Deadline") || strength === "mustNot") return no("NotATask", context, id)
    // a step may be somebody else's at this site, as the survey of the district is; what is done at the site itself must be for it
    if (step === undefined && !isFor(requirement, setting)) return no("RuleElsewhere", context, id)
    const stage = context.name("steps", requirement.item)
    const task: SiteTask = {
      id, what: kind === "Practice" ? requirement.does : requirement.what, basis,
      ...(step !== undefined && { step, ...(stage !== requirement.item && { stage }) })
    }
    if (kind === "Practice" || requirement.by === undefined) return Result.succeed(task)
    return Result.map(namedDay(requirement.by, basis, context), (limit) => ({ ...task, limit }))
  })

/** @internal */
export const planSite = ({ elsewhere, on, own, pilot, practices, site, steps, tier, units, venue }: Wish<"PlanSite">, context: Context): Decided => {
  const wrong = wrongDay(on, context) ?? wrongUnits(units, context)
  if (wrong) return wrong
  const setting: SiteSetting = { venue, tier, pilot: pilot !== undefined }
  const milestones = milestonesFor(context.everyRule, setting)
  const notMilestones = elsewhere.filter((id) => !milestones.some(({ rule }) => rule.requirement.id === id))
  if (notMilestones.length > 0) return no("NotAMilestone", context, notMilestones.join("、"))
  const dated = milestones.filter(({ rule }) => ![...steps, ...practices, ...elsewhere].includes(rule.requirement.id))
  const again = twice([...steps, ...practices, ...own.map(({ id }) => id), ...dated.map(({ rule }) => rule.requirement.id)])
  if (again.length > 0) return no("NamedTwice", context, again.join("、"))
  const basis = clauseOn("site", context)
  return Result.gen(function*() {
    const number = yield* numberOf(context)
    const why = pilot === undefined ? undefined : (yield* ruleOn(pilot, context)).basis[0]
    const tasks = [
      ...yield* each(steps, (id, i) => taskOf(id, i + 1, setting, context)),
      ...yield* each(dated, ({ by, rule, what }) =>
        Result.map(namedDay(by, rule.basis[0], context), (limit): SiteTask => ({ id: rule.requirement.id, what, basis: rule.basis[0], limit }))),
      ...yield* each(own, ({ by, id, what }) => Result.map(namedDay(by, asRead(basis), context), (limit): SiteTask => ({ id, what, basis: asRead(basis), limit }))),
      ...yield* each(practices, (id) => taskOf(id, undefined, setting, context))
    ]
    const [head, ...tail] = tasks
    if (!head) return yield* no("NoMilestone", context)
    return [{ _tag: "SitePlanned", on, number, site, venue, tier, units, tasks: [head, ...tail], basis, ...(why && { pilot: why }) }]
  })
}
