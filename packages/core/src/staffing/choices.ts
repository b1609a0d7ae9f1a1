/** Which posts the rules of the place know. */
import { itemsToChoose } from "../rules/itemsToChoose.ts"
import type { ChoosingContext, WishChoices } from "../rules/Room.ts"

/** @internal */
export const choices = (_state: unknown, context: ChoosingContext): { readonly [place: string]: WishChoices } => {
  const from = itemsToChoose(context, ["Post"], ["posts"])
  return from.length === 0 ? {} : { "EstablishPost.item": { from } }
}
