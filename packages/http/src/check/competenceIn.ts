/** Whether this window receives what is filled in, for each sort of addressee that an application may have. */
import { Addressee, competenceOf } from "@zone/core/application"
import { type AnyWish, type Context, wordOf } from "@zone/core/rules"
import type { CompetenceShown } from "../api/IntakeCheck.ts"

const word = wordOf(Addressee.fields.kind)

/** @internal */
export const competenceIn = (wish: AnyWish, context: Context): ReadonlyArray<CompetenceShown> => {
  const asked = (wish["addressee"] as { readonly kind?: unknown } | undefined)?.kind
  return Addressee.fields.kind.literals.map((kind) => {
    const { basis, follows, receives } = competenceOf(kind, context)
    return { kind, zh: word(kind), receives, follows, basis, chosen: asked === kind }
  })
}
