/** Which things and material the rules of the place know; an office may have others as well. */
import { itemsToChoose } from "../rules/itemsToChoose.ts"
import type { ChoosingContext, WishChoices } from "../rules/Room.ts"

/** @internal */
export const choices = (_state: unknown, context: ChoosingContext): { readonly [place: string]: WishChoices } => {
  const places = {
    "RegisterAsset.item": itemsToChoose(context, ["Equipment"], ["equipment"]),
    "OpenStock.item": itemsToChoose(context, ["Material", "Equipment"], ["materials", "equipment", "forms"]),
    "ShowMaterial.item": itemsToChoose(context, ["Material"], ["materials"])
  }
  return Object.fromEntries(Object.entries(places).flatMap(([place, from]) => (from.length === 0 ? [] : [[place, { from, open: true as const }]])))
}
