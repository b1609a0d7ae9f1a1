/** The form of a wish that staff fill in: in the words of the room, with what may be chosen at this place and on this matter. */
import { isGathered, wishSchemas } from "@zone/core/desk"
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { Context } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import type { Field } from "../api/MatterShown.ts"
import { Missing } from "../api/Problems.ts"
import { Office, type Served } from "../office/Office.ts"
import { appraisalForm } from "./appraisalForm.ts"
import { formOf } from "./formOf.ts"
import { staffChoices } from "./staffChoices.ts"

/** `state` is that of the matter that it is for; nothing where it begins one. @internal */
export const formForStaff = Effect.fnUntraced(function*(
  served: Served, wish: string, context: Context, state: unknown
): Effect.fn.Return<Field, Missing | StoreError, Office | FactStore | Vault> {
  const { room } = served
  const schema = wishSchemas(room).get(wish)
  if (schema === undefined) return yield* new Missing({ tag: "NoWish", remedy: "没有这个事项" })
  const agencies = ((yield* Office).options.page?.addressees ?? []).map(({ name }) => name)
  const form = formOf(schema, { names: room.fieldNames ?? {}, choices: staffChoices(room, wish, context, state, agencies) })
  return isGathered(room, wish) ? yield* appraisalForm(served, form) : form
})
