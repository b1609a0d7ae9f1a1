/** Materials on display: shown with their version and source, replaced when they hold no longer, and taken away. */
import * as Result from "effect/Result"
import { basisIn } from "../../rules/basisIn.ts"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import { no, type Refusal } from "../Refusal.ts"
import type { Material } from "../State.ts"
import { type Decided, fact, limitOn, type Wish, wrongDay } from "./Wish.ts"

const CURRENCY = "reading/order upkeep/materials village/currency"

/** The last day that it holds, as a limit; nothing where no day was told. */
const holding = (through: string | undefined, on: string, basis: Basis, context: Context): Result.Result<{ readonly limit?: Limit }, Refusal> => {
  if (through === undefined) return Result.succeed({})
  if (through < on) return no("HoldsNoMore", context, through)
  return Result.map(limitOn("有效期", through, basis, context), (limit) => ({ limit }))
}

/** @internal */
export const showMaterial = ({ catalogueItem, item, make, on, source, through, title, version }: Wish<"ShowMaterial">, context: Context): Decided => {
  const wrong = wrongDay(on, on, context)
  if (wrong) return wrong
  const rules = context.rules.flatMap((rule) => (rule.requirement.kind === "Material" && rule.requirement.anyOf.includes(item) ? [{ basis: rule.basis[0], makes: rule.requirement.makes }] : []))
  const barred = rules.find(({ makes }) => makes && (make === undefined || !makes.includes(make)))
  if (barred?.makes) return no("MakeNotAllowed", context, barred.makes.join("、"), barred.basis)
  const word = context.name("materials", item)
  if (title === undefined && word === item) return no("TitleMissing", context, item)
  const basis = rules[0]?.basis ?? basisIn(context, CURRENCY)
  return Result.flatMap(holding(through, on, basisIn(context, CURRENCY), context), (held) => fact({
    _tag: "MaterialShown", on, item, title: title ?? word, version, source, ...held,
    ...(make !== undefined && { make }), ...(catalogueItem !== undefined && { catalogueItem }), basis
  }))
}

/** @internal */
export const replaceMaterial = ({ on, source, through, version }: Wish<"ReplaceMaterial">, { shownOn }: Material, context: Context): Decided =>
  wrongDay(on, shownOn, context)
    ?? Result.flatMap(holding(through, on, basisIn(context, CURRENCY), context), (held) => fact({ _tag: "MaterialReplaced", on, version, source, ...held }))

/** @internal */
export const markOutdated = ({ on, why }: Wish<"MarkOutdated">, { outdated, shownOn }: Material, context: Context): Decided =>
  outdated ? no("AlreadyOutdated", context, outdated.on) : wrongDay(on, shownOn, context) ?? fact({ _tag: "MaterialOutdated", on, why })

/** @internal */
export const removeMaterial = ({ on, reason }: Wish<"RemoveMaterial">, { outdated, shownOn }: Material, context: Context): Decided =>
  wrongDay(on, outdated?.on ?? shownOn, context) ?? fact({ _tag: "MaterialRemoved", on, reason })
