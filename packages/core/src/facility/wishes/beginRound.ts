/** Rounds that recur: begun by a rule, each with the limit of the next, and how many were missed before it. */
import * as Result from "effect/Result"
import type { Interval } from "../../rules/Interval.ts"
import { nextRound } from "../../rules/nextRound.ts"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Rule } from "../../rules/RuleBook.ts"
import { fromOutside, no, type Refusal } from "../Refusal.ts"
import type { Round } from "../State.ts"
import { type Decided, fact, type Wish, wrongDay } from "./Wish.ts"

/** What a rule asks to be done again and again; nothing for a rule that is of another kind, or for a milestone. */
const asked = ({ requirement }: Rule): { readonly what: string; readonly interval?: Interval } | undefined => {
  if (requirement.kind === "Practice" && requirement.strength !== "mustNot") return { what: requirement.does }
  if (requirement.kind !== "Deadline" || requirement.by !== undefined) return undefined
  const { interval, what } = requirement
  return { what, ...(interval && { interval }) }
}

const recurring = ({ rules }: Context): string =>
  rules.flatMap((rule) => (rule.requirement.kind === "Deadline" && rule.requirement.every !== undefined ? [`${rule.requirement.what}（${rule.requirement.id}）`] : [])).join("；")

/** @internal */
export const beginRound = ({ interval: set, on, rule: id }: Wish<"BeginRound">, context: Context): Decided => {
  const wrong = wrongDay(on, on, context)
  if (wrong) return wrong
  const rule = context.rule(id)
  const duty = rule && asked(rule)
  if (!rule || !duty) return no("RuleUnknown", context, recurring(context) || id)
  const { basis: [basis] } = rule
  if (duty.interval && set) return no("IntervalOfRules", context, duty.what, basis)
  const interval = duty.interval ?? set
  const next = nextRound({ basis, ...(duty.interval && { interval: duty.interval }) }, set, on, context)
  if (!interval || !next) return no("IntervalMissing", context, duty.what, basis)
  return Result.match(next, {
    onFailure: (failure) => Result.fail(fromOutside(failure)),
    onSuccess: (limit) => fact({ _tag: "RoundBegun", on, rule: id, title: duty.what, interval, basis: limit.due.basis, next: limit })
  })
}

/** Rounds missed for longer than this are counted no further. */
const MANY = 400

/** How many rounds were owed before a day and not made: one for each limit that passed. */
const missedBefore = (on: string, { basis, interval, next }: Round, context: Context): Result.Result<number, Refusal> => {
  let limit: Limit = next
  let missed = 0
  while (missed < MANY && limit.due.certainty !== "undetermined" && limit.due.date < on) {
    missed += 1
    const further = nextRound({ basis, interval }, undefined, limit.due.date, context)
    if (!further) return Result.succeed(missed)
    if (Result.isFailure(further)) return Result.fail(fromOutside(further.failure))
    limit = further.success
  }
  return Result.succeed(missed)
}

/** A second round of a day that found nothing changes nothing. @internal */
export const recordRound = ({ findings, on }: Wish<"RecordRound">, round: Round, context: Context): Decided => {
  const last = round.done.at(-1)?.on
  if (last !== undefined && on < last && on >= round.on) return no("RoundNotDone", context, `${on}早于${last}`)
  const wrong = wrongDay(on, round.on, context)
  if (wrong) return wrong
  if (last === on && findings.length === 0) return Result.succeed([])
  const ids = findings.map(({ id }) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i || round.findings.some((each) => each.id === id))
  if (twice !== undefined) return no("IdKnown", context, twice)
  const next = nextRound({ basis: round.basis, interval: round.interval }, undefined, on, context)!
  if (Result.isFailure(next)) return Result.fail(fromOutside(next.failure))
  return Result.flatMap(missedBefore(on, round, context), (missed) => fact({ _tag: "RoundMade", on, by: context.actor.id, missed, findings, next: next.success }))
}

/** @internal */
export const solveFinding = ({ how, id, on }: Wish<"SolveFinding">, { findings }: Round, context: Context): Decided => {
  const found = findings.find((each) => each.id === id && each.solvedOn === undefined)
  return found ? wrongDay(on, found.on, context) ?? fact({ _tag: "FindingSolved", on, id, how }) : no("FindingUnknown", context, id)
}

/** @internal */
export const endRound = ({ on, reason }: Wish<"EndRound">, { done, on: begun }: Round, context: Context): Decided =>
  wrongDay(on, done.at(-1)?.on ?? begun, context) ?? fact({ _tag: "RoundEnded", on, reason })
