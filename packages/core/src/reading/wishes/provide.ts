/** What a visitor is given: help, copies free of charge, digital information; and what may not leave the place. The place's rules say so. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import type { CopiesGiven, Fact } from "../Fact.ts"
import type { DeliveryMeans, ReadingCopy, ReadingHelp, ReadingMaterial } from "../ReadingWay.ts"
import { no, type Refusal } from "../Refusal.ts"

/** The clause of a rule here that forbids something. */
const forbidding = (id: string, { rule }: Context): Basis | undefined => {
  const found = rule(id)
  return found?.requirement.strength === "mustNot" ? found.basis[0] : undefined
}

/** What a visitor asks to be given. */
interface Asked {
  readonly help?: ReadonlyArray<ReadingHelp>
  readonly copies?: ReadonlyArray<ReadingCopy>
  readonly deliveries?: ReadonlyArray<DeliveryMeans>
}

/** What is given, or why not. @internal */
export const provide = ({ copies = [], deliveries = [], help = [] }: Asked, context: Context): Result.Result<Pick<Extract<Fact, { readonly _tag: "VisitAddedTo" }>, "help" | "copies" | "deliveries">, Refusal> => {
  const paid = copies.find(({ amount = 0 }) => amount > 0)
  if (paid) return paid.providedBy === undefined ? no("Charged", context) : no("PaidProvision", context, { detail: paid.providedBy })
  const stick = deliveries.includes("ownStick") ? forbidding("reading/own-usb-stick", context) : undefined
  if (stick) return no("OwnUsbStick", context, { basis: stick })
  return Result.succeed({
    help, deliveries,
    copies: copies.map(({ kind, pages, providedBy }): CopiesGiven => ({ kind, pages, ...(providedBy !== undefined && { providedBy }) }))
  })
}

/**
 * Why a material stays here: where no original leaves at all; where none does but service guides; or where things of the zone are not
 * taken away, which is read to mean originals and not guides that lie there to be taken ⚖. @internal
 */
export const staysHere = (material: ReadingMaterial, context: Context): Result.Result<never, Refusal> | undefined => {
  const all = forbidding("reading/all-originals", context)
  if (all) return no("OriginalStays", context, { basis: all })
  if (material === "serviceGuide") return undefined
  const originals = forbidding("reading/originals", context)
  if (originals) return no("OriginalStays", context, { basis: originals })
  const things = forbidding("conduct/damage", context)
  return things && no("OriginalStays", context, { basis: { ...things, reading: "interpretation" } })
}

/** What visitors are told of the rules here; none where the place shows none. @internal */
export const rulesShown = ({ rules }: Context): ReadonlyArray<{ readonly rule: string; readonly basis: Basis }> =>
  rules.flatMap(({ basis, requirement }) =>
    requirement.kind === "Display" && requirement.item === "userRules" && requirement.strength !== "mustNot"
      ? (requirement.shows ?? []).map((rule) => ({ rule, basis: basis[0] }))
      : [])
