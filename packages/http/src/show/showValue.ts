/** A state or a fact as it may be told: in the place of what is sealed stands what is shown, in the place of a file how it is fetched. */
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { AnyRoom } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import { personalKindOf } from "./personalKindOf.ts"
import { isPersonal, type Show, TOGETHER } from "./showPersonal.ts"

const isAttached = (value: object): value is { readonly id: string; readonly mediaType: string; readonly size: number } =>
  "mediaType" in value && "size" in value && "subject" in value && "id" in value

/** @internal */
export const showValue = (room: AnyRoom, value: unknown, show: Show, path: ReadonlyArray<string | number> = []): Effect.Effect<unknown, StoreError, FactStore | Vault> => {
  if (typeof value !== "object" || value === null) return Effect.succeed(value)
  if (isPersonal(value)) return show(value, personalKindOf(room, path))
  if (isAttached(value)) return Effect.succeed({ file: value.id, mediaType: value.mediaType, size: value.size })
  if (Array.isArray(value)) return Effect.forEach(value, (each, i) => showValue(room, each, show, [...path, i]), TOGETHER)
  return Effect.map(
    Effect.forEach(Object.entries(value).filter(([, each]) => each !== undefined), ([key, each]) => Effect.map(showValue(room, each, show, [...path, key]), (shown) => [key, shown] as const), TOGETHER),
    (entries) => Object.fromEntries(entries)
  )
}
