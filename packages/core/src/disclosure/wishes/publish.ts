/** Publication and what follows it: the interpretation, changes, checks, the archive, and taking it down. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { isLate, publicationLimit, startTermIfAny } from "../publicationLimit.ts"
import { no, type Refusal } from "../Refusal.ts"
import type { Owed } from "../State.ts"
import { type Decided, type In, type OfItem, twice, type Wish, wrongDay } from "./Wish.ts"

/** What is owed from a day on: by a term where the rules have one, otherwise promptly. */
const owed = (term: string, requirement: string, on: string, context: Context): Result.Result<Owed, Refusal> =>
  Result.map(startTermIfAny(term, on, context), (limit) => ({ basis: context.basisOf(requirement), ...(limit && { limit }) }))

/** @internal */
export const publish = ({ channels, interpretation, on, where }: Wish<"Publish">, { item, limit }: In<"Cleared">, context: Context): Decided => {
  const { archiveClass, formedOn, mark, reach, rules } = item
  if (formedOn === undefined) return no("NotFormed")
  if (rules.mark && mark !== rules.mark.text) return no("NotMarked", `“${rules.mark.text}”`, rules.mark.basis)
  const wrong = wrongDay(on, context.today, item.lastOn)
  if (wrong) return wrong
  const said = twice(channels)
  if (said !== undefined) return no("SaidTwice", said)
  const nothing = Result.succeed(undefined)
  return Result.flatMap(reach && !interpretation ? owed("policyInterpretation", "interpretation/procedure", on, context) : nothing, (interpreting) =>
    Result.map(archiveClass === undefined ? nothing : owed("archiveTransfer", "publication/archive-transfer", on, context), (transfer): ReadonlyArray<Fact> => [
      {
        _tag: "Published", on, channels, where, ...isLate(limit, on),
        ...(interpreting && { interpretation: interpreting }), ...(transfer && { transfer })
      },
      ...(interpretation ? [{ _tag: "Interpreted", on, ...interpretation, together: true, late: false } as const] : [])
    ]))
}

/** @internal */
export const interpret = ({ form, on, where }: Wish<"Interpret">, { interpretation, item }: In<"Published">, { today }: Context): Decided => {
  const published = item.publications.at(-1)?.on ?? item.lastOn
  return wrongDay(on, today, published) ?? Result.succeed([{ _tag: "Interpreted", on, form, where, together: on === published, ...isLate(interpretation?.limit, on) }])
}

/** A new version begins with its review; the term runs from the change. @internal */
export const change = ({ on, what }: Wish<"Change">, { item }: In<"Published">, context: Context): Decided =>
  wrongDay(on, context.today, item.lastOn)
    ?? Result.map(publicationLimit(item, on, context), (limit): ReadonlyArray<Fact> => [{ _tag: "Changed", on, what, by: context.actor.id, limit }])

/** @internal */
export const recordCheck = ({ faults, on }: Wish<"RecordCheck">, { item }: In<"Published">, { actor, basisOf, today }: Context): Decided => {
  const wrong = wrongDay(on, today, item.publications[0]?.on ?? item.draftedOn)
  if (wrong) return wrong
  const known = twice([...item.faults, ...faults].map(({ id }) => id))
  return known === undefined ? Result.succeed([{ _tag: "Checked", on, by: actor.id, faults, basis: basisOf("publication/life-cycle") }]) : no("FaultKnown", known)
}

/** @internal */
export const recordItemMended = ({ id, on }: Wish<"RecordMended">, { item }: OfItem, { today }: Context): Decided => {
  if (!item.faults.some((fault) => fault.id === id)) return no("FaultUnknown", id)
  return wrongDay(on, today, item.publications[0]?.on ?? item.draftedOn) ?? Result.succeed([{ _tag: "Mended", on, id }])
}

/** @internal */
export const transfer = ({ on, proof, to }: Wish<"Transfer">, state: In<"Published">, { today }: Context): Decided => {
  const { item, transfer: open } = state
  if (!open) return no("NothingToTransfer")
  return wrongDay(on, today, item.publications.at(-1)?.on ?? item.lastOn) ?? Result.succeed([{ _tag: "Transferred", on, to, proof, ...isLate(open.limit, on) }])
}

/** @internal */
export const takeDown = ({ on }: Wish<"TakeDown">, { item }: In<"Kept">, { today }: Context): Decided =>
  item.publications.length === 0 || item.takenDownOn !== undefined ? no("NothingToTakeDown") : wrongDay(on, today, item.lastOn) ?? Result.succeed([{ _tag: "TakenDown", on }])

/** What was formed is owed until it is out, or is in force no longer: it cannot be said to have never been issued. @internal */
export const withdraw = ({ on, reasons, why }: Wish<"Withdraw">, { item }: In<"Drafted" | "Cleared" | "Published" | "Kept">, { today }: Context): Decided => {
  const isIssued = item.formedOn !== undefined
  if (why === "notIssued" && isIssued) return no("AlreadyIssued")
  if (why !== "notIssued" && (!isIssued || why === "mistaken" && item.publications.length === 0)) return no("NothingToRemove")
  return wrongDay(on, today, item.lastOn) ?? Result.succeed([{ _tag: "Withdrawn", on, why, reasons }])
}
