/** Which facts a wish about a visit to read brings about, or why not. */
import * as Result from "effect/Result"
import type { Context, Due, Undetermined } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import type { Fact } from "./Fact.ts"
import { clauseOf, fromOutside, no, type Refusal } from "./Refusal.ts"
import { isUnmet, type State, type Visit } from "./State.ts"
import { provide, rulesShown, staysHere } from "./wishes/provide.ts"

type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>
type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

const wrongDay = (on: string, notBefore: string, context: Context): Result.Result<never, Refusal> | undefined =>
  on > context.today ? no("DayToCome", context, { detail: on }) : on < notBefore ? no("DayTooEarly", context, { detail: `${on}早于${notBefore}` }) : undefined

const recordVisit = ({ later, lookedUp, on, rulesTold = false, suggests = false, ways, ...asked }: Wish<"RecordVisit">, context: Context): Decided => {
  const wrong = wrongDay(on, "", context)
  if (wrong) return wrong
  const topics = lookedUp.map(({ topic }) => topic)
  const twice = topics.find((topic, i) => topics.indexOf(topic) !== i)
  if (twice !== undefined) return no("TopicTwice", context, { detail: twice })
  const [way, ...others] = new Set(ways)
  if (way === undefined) return no("NotRecorded", context)
  return Result.map(provide(asked, context), (got) => [{
    _tag: "VisitRecorded", on, ways: [way, ...others], lookedUp, ...got, rulesTold, suggests, ...(later && { later }),
    basis: { register: clauseOf("register", context), demand: clauseOf("demand", context), suggestion: clauseOf("suggestion", context), help: clauseOf("help", context) }
  }])
}

const addToVisit = ({ _tag, ...asked }: Wish<"AddToVisit">, context: Context): Decided =>
  Object.keys(asked).length === 0 ? no("NothingAdded", context) : Result.map(provide(asked, context), (got) => [{ _tag: "VisitAddedTo", on: context.today, ...got }])

const takeAway = ({ material, what }: Wish<"TakeAway">, context: Context): Decided =>
  staysHere(material, context) ?? Result.succeed([{ _tag: "MaterialTaken", on: context.today, material, what }])

const lend = ({ id, material, what, workingDays }: Wish<"Lend">, { loans }: Visit, context: Context): Decided => {
  const stays = staysHere(material, context)
  if (stays) return stays
  if (loans.some((each) => each.id === id)) return no("LoanKnown", context, { detail: id })
  const limit = context.limitAfter({ workingDays, basis: { ...clauseOf("originals", context), reading: "interpretation" } }, context.today)
  return Result.map(Result.mapError(limit, fromOutside), (until) => [{ _tag: "MaterialLent", on: context.today, id, material, what, limit: until }])
}

const recordReturn = ({ id, on }: Wish<"RecordReturn">, { loans }: Visit, context: Context): Decided => {
  const loan = loans.find((each) => each.id === id)
  if (!loan) return no("LoanUnknown", context, { detail: id })
  if (loan.returned) return no("AlreadyReturned", context, { detail: id })
  const { due } = loan.limit
  return wrongDay(on, loan.on, context) ?? Result.succeed([{ _tag: "MaterialReturned", on, id, late: due.certainty !== "undetermined" && on > due.date }])
}

/** One of the rules that the place shows; in the office's words only where it shows none ⚖. */
const noteMisconduct = ({ done, rule }: Wish<"NoteMisconduct">, context: Context): Decided => {
  const shown = rulesShown(context)
  const found = shown.find((each) => each.rule === rule)
  if (shown.length > 0 && !found) return no("RuleNotListed", context, { detail: shown.map((each) => each.rule).join("；") })
  return Result.succeed([{ _tag: "MisconductNoted", on: context.today, rule, done, basis: found?.basis ?? { ...clauseOf("conduct", context), reading: "interpretation" } }])
}

const linkSuggestion = ({ number }: Wish<"LinkSuggestion">, { suggestion, suggests }: Visit, context: Context): Decided =>
  !suggests ? no("NoSuggestion", context)
  : suggestion !== undefined ? no("AlreadyLinked", context, { detail: suggestion })
  : Result.succeed([{ _tag: "SuggestionLinked", on: context.today, number }])

const settleDemand = ({ _tag, ...said }: Wish<"SettleDemand">, { lookedUp }: Visit, context: Context): Decided => {
  const demand = lookedUp.find(({ topic }) => topic === said.topic)
  if (!demand) return no("DemandUnknown", context, { detail: lookedUp.map(({ topic }) => topic).join("；") })
  return isUnmet(demand) ? Result.succeed([{ _tag: "DemandSettled", on: context.today, ...said }]) : no("DemandMet", context, { detail: said.topic })
}

const recordLaterHelp = ({ given, on }: Wish<"RecordLaterHelp">, { later, on: visited }: Visit, context: Context): Decided =>
  !later ? no("NoLaterHelp", context)
  : later.given ? no("AlreadyHelped", context)
  : wrongDay(on, visited, context) ?? Result.succeed([{ _tag: "LaterHelpGiven", on, given }])

const dayOf = (due: Due | Undetermined): string | undefined => (due.certainty === "undetermined" ? undefined : due.date)

/** Loans that run, counted again on the calendar of today. */
const recount = ({ loans }: Visit, context: Context): Decided => {
  const facts: Array<Fact> = []
  for (const { id, limit: { clock, due: old }, returned } of loans) {
    if (returned) continue
    const again = context.limit(clock)
    if (Result.isFailure(again)) return Result.fail(fromOutside(again.failure))
    const fact = { on: context.today, id, old, limit: again.success } as const
    if (dayOf(old) !== dayOf(fact.limit.due)) facts.push({ _tag: "DueDateMoved", ...fact })
    else if (old.certainty !== "settled" && fact.limit.due.certainty === "settled") facts.push({ _tag: "DueDateSettled", ...fact })
  }
  return Result.succeed(facts)
}

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  if (state._tag === "Nothing") return command._tag === "RecordVisit" ? recordVisit(command, context) : no("NotRecorded", context)
  if (command._tag === "RecordVisit") return no("AlreadyRecorded", context)
  const { visit } = state
  if (command._tag === "Recount") return recount(visit, context)
  // what is written down today cannot have come before the visit
  const wrong = wrongDay(context.today, visit.on, context)
  if (wrong) return wrong
  switch (command._tag) {
    case "AddToVisit": return addToVisit(command, context)
    case "TakeAway": return takeAway(command, context)
    case "Lend": return lend(command, visit, context)
    case "RecordReturn": return recordReturn(command, visit, context)
    case "NoteMisconduct": return noteMisconduct(command, context)
    case "LinkSuggestion": return linkSuggestion(command, visit, context)
    case "SettleDemand": return settleDemand(command, visit, context)
    default: return recordLaterHelp(command, visit, context)
  }
}
