/** Stocks of forms and stationery: the point below which more are owed comes from the rules where they give a number. */
import { basisIn } from "../../rules/basisIn.ts"
import type { Context } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import { no } from "../Refusal.ts"
import type { Stock } from "../State.ts"
import { type Decided, fact, type Wish, wrongDay } from "./Wish.ts"

/** What the rules say of how many there must be, and how they are made. */
interface Asked {
  readonly least: number
  readonly basis: Basis
  readonly make?: string
}

/** Copies of a material, or pieces of what stands under equipment, as paper cups; the most where several rules say so. */
const askedOf = (item: string, { rules }: Context): Asked | undefined =>
  rules.flatMap(({ basis: [basis], requirement }): ReadonlyArray<Asked> => {
    if (requirement.kind === "Equipment") {
      const { atLeast: least = 1 } = requirement.anyOf.find((each) => each.item === item) ?? { atLeast: 0 }
      return least === 0 ? [] : [{ least, basis }]
    }
    if (requirement.kind !== "Material" || !requirement.anyOf.includes(item)) return []
    const { copies = 1, laminated, paper } = requirement
    const make = [...(paper === undefined ? [] : [paper]), ...(laminated ? ["覆膜"] : [])].join("、")
    return [{ least: copies, basis, ...(make !== "" && { make }) }]
  }).toSorted((one, other) => other.least - one.least)[0]

const nameOf = (item: string, context: Context): string =>
  ["materials", "equipment", "forms"].map((category) => context.name(category, item)).find((word) => word !== item) ?? item

/** @internal */
export const openStock = ({ count, item, on, reorderAt: set, title }: Wish<"OpenStock">, context: Context): Decided => {
  const wrong = wrongDay(on, on, context)
  if (wrong) return wrong
  const asked = askedOf(item, context)
  if (asked && set !== undefined && set < asked.least) return no("PointTooLow", context, `${asked.least}`, asked.basis)
  const reorderAt = set ?? asked?.least
  if (reorderAt === undefined) return no("PointMissing", context, item)
  const word = nameOf(item, context)
  if (title === undefined && word === item) return no("TitleMissing", context, item)
  const basis: Basis = asked?.basis ?? { ...basisIn(context, "reading/restock upkeep/materials intake/blank-form"), reading: "interpretation" }
  return fact({ _tag: "StockOpened", on, item, title: title ?? word, ...(asked?.make !== undefined && { make: asked.make }), count, reorderAt, basis })
}

/** @internal */
export const takeStock = ({ number, on }: Wish<"TakeStock">, { count, movedOn }: Stock, context: Context): Decided =>
  wrongDay(on, movedOn, context) ?? (number > count ? no("NotEnough", context, `现有${count}`) : fact({ _tag: "StockTaken", on, number }))

/** @internal */
export const restock = ({ number, on }: Wish<"Restock">, { movedOn }: Stock, context: Context): Decided =>
  wrongDay(on, movedOn, context) ?? fact({ _tag: "Restocked", on, number })

/** @internal */
export const countStock = ({ count, on }: Wish<"CountStock">, { movedOn }: Stock, context: Context): Decided =>
  wrongDay(on, movedOn, context) ?? fact({ _tag: "StockCounted", on, count })

/** @internal */
export const closeStock = ({ on, reason }: Wish<"CloseStock">, { movedOn }: Stock, context: Context): Decided =>
  wrongDay(on, movedOn, context) ?? fact({ _tag: "StockClosed", on, reason })
