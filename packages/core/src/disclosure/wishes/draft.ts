/** Takes an item in with its attribute from the source, says when it was formed, and how its end is marked. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { publicationLimit } from "../publicationLimit.ts"
import { no, type Refusal } from "../Refusal.ts"
import { listOf, rulesOf } from "../rulesOf.ts"
import type { Item } from "../State.ts"
import { type Decided, type In, type OfItem, type Wish, wrongDay } from "./Wish.ts"

/** The class under which it goes to the archive: of the list of the place, where it has one; otherwise as it is named. */
const wrongClass = (archiveClass: string, context: Context): Result.Result<never, Refusal> | undefined => {
  if (!context.rule("publication/archive-transfer")) return no("NotTransferredHere")
  const classes = listOf("publication/archive-classes", context)
  return classes.length === 0 || classes.some(({ key, label }) => key === archiveClass || label === archiveClass)
    ? undefined
    : no("ArchiveClassUnknown", classes.map(({ label }) => label).join("、"), context.basisOf("publication/archive-classes"))
}

/** From the day it was formed on it is owed, where it is to be published. */
const formed = (item: Pick<Item, "time" | "timeSetBy" | "determination">, on: string, context: Context): Decided =>
  item.determination._tag === "proactive"
    ? Result.map(publicationLimit(item, on, context), (limit): ReadonlyArray<Fact> => [{ _tag: "Formed", on, limit }])
    : Result.succeed([{ _tag: "Formed", on }])

/** @internal */
export const draft = ({ _tag, formedOn, mark, ...wish }: Wish<"Draft">, context: Context): Decided => {
  const { actor, number, today } = context
  if (formedOn !== undefined && formedOn > today) return no("DayToCome", formedOn)
  if (number === undefined) return no("NumberMissing")
  const unfit = wish.archiveClass === undefined ? undefined : wrongClass(wish.archiveClass, context)
  if (unfit) return unfit
  const ruled = rulesOf(wish.determination, wish.document, context)
  if (Result.isFailure(ruled)) return Result.fail(ruled.failure)
  const rules = ruled.success
  if (mark !== undefined && !rules.mark) return no("NoMark")
  if (mark !== undefined && rules.mark && mark !== rules.mark.text) return no("MarkDiffers", `“${rules.mark.text}”`, rules.mark.basis)
  const drafted: Fact = {
    _tag: "Drafted", ...wish, on: today, number, drafter: actor.id, rules, basis: context.basisOf("publication/attribute"), ...(mark !== undefined && { mark })
  }
  if (formedOn === undefined) return Result.succeed([drafted])
  return Result.map(formed(wish, formedOn, context), (facts) => [drafted, ...facts])
}

/** @internal */
export const recordFormed = ({ on }: Wish<"RecordFormed">, { item }: In<"Drafted" | "Cleared" | "Kept">, context: Context): Decided => {
  if (item.formedOn !== undefined) return no("AlreadyFormed", item.formedOn)
  return wrongDay(on, context.today, item.draftedOn) ?? formed(item, on, context)
}

/** @internal */
export const recordMark = ({ mark }: Wish<"RecordMark">, { item }: OfItem, { today }: Context): Decided => {
  const wanted = item.rules.mark
  if (!wanted) return no("NoMark")
  if (mark !== wanted.text) return no("MarkDiffers", `“${wanted.text}”`, wanted.basis)
  return Result.succeed(item.mark === mark ? [] : [{ _tag: "Marked", on: today, mark }])
}
