/** A state or a fact as it may be told: in the place of what is sealed stands what is shown, in the place of a file how it is fetched. */
import type { AnyRoom } from "@zone/core/rules"
import { personalKindOf } from "./personalKindOf.ts"
import { isPersonal, type Show, type Wanted } from "./showPersonal.ts"

type Path = ReadonlyArray<string | number>

const isAttached = (value: object): value is { readonly id: string; readonly mediaType: string; readonly size: number } =>
  "mediaType" in value && "size" in value && "subject" in value && "id" in value

/** What is sealed anywhere in it. @internal */
export const wantedIn = (room: AnyRoom, value: unknown, path: Path = []): ReadonlyArray<Wanted> => {
  if (typeof value !== "object" || value === null || (!isPersonal(value) && isAttached(value))) return []
  if (isPersonal(value)) return [{ personal: value, kind: personalKindOf(room, path) }]
  return Array.isArray(value)
    ? value.flatMap((each, i) => wantedIn(room, each, [...path, i]))
    : Object.entries(value).flatMap(([key, each]) => typeof each === "object" ? wantedIn(room, each, [...path, key]) : [])
}

/** @internal */
export const showValue = (room: AnyRoom, value: unknown, show: Show, path: Path = []): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (isPersonal(value)) return show(value, personalKindOf(room, path))
  if (isAttached(value)) return { file: value.id, mediaType: value.mediaType, size: value.size }
  if (Array.isArray(value)) return value.map((each, i) => showValue(room, each, show, [...path, i]))
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => each === undefined ? [] : [[key, typeof each === "object" ? showValue(room, each, show, [...path, key]) : each]]))
}
