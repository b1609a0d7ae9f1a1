/** Which facts a wish about an inspection brings about, or why it is refused. */
import * as Result from "effect/Result"
import { nearest } from "../rules/nearest.ts"
import type { Context } from "../rules/Room.ts"
import type { Rule } from "../rules/RuleBook.ts"
import { wantedOf } from "../rules/wantedOf.ts"
import type { Command } from "./Command.ts"
import type { Fact } from "./Fact.ts"
import { type Refusal, refuse, supervision } from "./Refusal.ts"
import type { Matter, State } from "./State.ts"

type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>
type Stage = Matter["_tag"]
type Matters = ReadonlyArray<Matter>
type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>
/** What a room may refuse of itself; a due date that nobody can count is the calendar's. */
type Tag = Exclude<Refusal["_tag"], "DueDateUnknown">

const twice = (ids: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]

/** Why requirements cannot be dealt with: named twice, not among the matters, or at a stage that does not allow it. */
const obstacle = (
  ids: ReadonlyArray<string>,
  matters: Matters,
  not: (stage: Stage) => Tag | undefined,
  context: Context
): Refusal | undefined => {
  const again = twice(ids)
  if (again.length > 0) return refuse("NamedTwice", context, again)
  const stages = new Map(matters.map(({ _tag, requirement }) => [requirement, _tag]))
  const unknown = ids.filter((id) => !stages.has(id))
  if (unknown.length > 0) return refuse("NotFoundMissing", context, unknown)
  const tags = ids.map((id) => [id, not(stages.get(id)!)] as const)
  const first = tags.find(([, tag]) => tag !== undefined)?.[1]
  const those = tags.flatMap(([id, tag]) => (tag === first ? [id] : []))
  return first && refuse(first, context, those, those.map((id) => matters.find(({ requirement }) => requirement === id)?.what ?? id))
}

const settled = (stage: Stage): boolean => stage === "Passed" || stage === "Waived"

/** The rule of a name, wherever it is for: an inspection may look at any place of the programme. */
const ruleOf = (id: string, { everyRule, rule }: Context): Rule | undefined =>
  rule(id) ?? everyRule.find(({ requirement }) => requirement.id === id) ?? everyRule.find(({ kept }) => kept?.id === id)

const withGuess = (id: string, { everyRule }: Context): string => {
  const guess = nearest(id, everyRule.map(({ requirement }) => requirement.id))
  return guess === undefined ? id : `${id}（是不是 ${guess}？）`
}

const recordInspection = (command: Wish<"RecordInspection">, context: Context): Decided => {
  const { inspector, missing, on, place, points } = command
  if (on > context.today) return Result.fail(refuse("DayToCome", context))
  const again = twice(missing.map(({ requirement }) => requirement))
  if (again.length > 0) return Result.fail(refuse("NamedTwice", context, again))
  const rules = missing.map((each) => [each, ruleOf(each.requirement, context)] as const)
  const unknown = rules.flatMap(([{ requirement, what }, rule]) => (rule || what !== undefined ? [] : [requirement]))
  if (unknown.length > 0) return Result.fail(refuse("RequirementUnknown", context, unknown, unknown.map((id) => withGuess(id, context))))
  // as the rules here say it: rules change, and what was found is told as it was then; what they do not have is told in the inspector's words
  const found = rules.map(([each, rule]) => ({ ...each, ...(rule && { what: wantedOf(rule.check) }) }))
  return Result.succeed([{
    _tag: "Inspected", on, inspector, missing: found, ...(place !== undefined && { place }), ...(points !== undefined && { points }), basis: supervision(context)
  }])
}

const orderRectification = ({ requirements, who, workingDays }: Wish<"OrderRectification">, matters: Matters, context: Context): Decided => {
  const no = obstacle(requirements, matters, (stage) => (stage === "Open" ? undefined : settled(stage) ? "AlreadySettled" : "AlreadyOrdered"), context)
  if (no) return Result.fail(no)
  // how long is for whoever orders it; the clause only says that it is mended
  const due = context.dueAfter({ workingDays, basis: { ...supervision(context), reading: "interpretation" } }, context.today)
  if (Result.isSuccess(due)) return Result.succeed([{ _tag: "RectificationOrdered", on: context.today, requirements, who, due: due.success }])
  const { basis, remedy } = due.failure
  return Result.fail({ _tag: "DueDateUnknown", basis, remedy, requirements })
}

const REPORT = { Open: "NotOrdered", Ordered: undefined, Reported: "AlreadyReported", Passed: "AlreadySettled", Waived: "AlreadySettled" } as const

const reportRectified = ({ requirements }: Wish<"ReportRectified">, matters: Matters, context: Context): Decided => {
  const no = obstacle(requirements, matters, (stage) => REPORT[stage], context)
  return no ? Result.fail(no) : Result.succeed([{ _tag: "RectificationReported", on: context.today, requirements }])
}

const recheck = ({ failed, passed }: Wish<"Recheck">, matters: Matters, context: Context): Decided => {
  if (passed.length + failed.length === 0) return Result.fail(refuse("NothingNamed", context))
  const no = obstacle([...passed, ...failed], matters, (stage) => (stage === "Reported" ? undefined : settled(stage) ? "AlreadySettled" : "NotReported"), context)
  return no ? Result.fail(no) : Result.succeed([{ _tag: "Rechecked", on: context.today, passed, failed }])
}

const addPhotos = ({ photos, requirement }: Wish<"AddPhotos">, matters: Matters, context: Context): Decided => {
  const no = obstacle([requirement], matters, (stage) => (settled(stage) ? "AlreadySettled" : undefined), context)
  return no ? Result.fail(no) : Result.succeed([{ _tag: "PhotosAdded", on: context.today, requirement, photos }])
}

const waive = ({ cite, reason, requirement, signer, through }: Wish<"Waive">, matters: Matters, context: Context): Decided => {
  const no = obstacle([requirement], matters, (stage) => (settled(stage) ? "AlreadySettled" : undefined), context)
  if (no) return Result.fail(no)
  if (through < context.today) return Result.fail(refuse("WaiverLapsed", context))
  return Result.succeed([{ _tag: "Waived", on: context.today, requirement, reason, signer, through, ...(cite !== undefined && { cite }) }])
}

/** A new inspection begins where none is open; everything else deals with what the last one found. @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  if (command._tag === "RecordInspection") {
    return state._tag === "Nothing" || state._tag === "Closed" ? recordInspection(command, context) : Result.fail(refuse("InspectionOpen", context))
  }
  if (state._tag === "Nothing") return Result.fail(refuse("NotInspected", context))
  if (state._tag === "Closed") return Result.fail(refuse("NothingOpen", context))
  const { matters } = state
  if (command._tag === "OrderRectification") return orderRectification(command, matters, context)
  if (command._tag === "AddPhotos") return addPhotos(command, matters, context)
  if (command._tag === "ReportRectified") return reportRectified(command, matters, context)
  return command._tag === "Recheck" ? recheck(command, matters, context) : waive(command, matters, context)
}
