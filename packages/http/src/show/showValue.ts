/** A state or a fact as it may be told: in the place of what is sealed stands what is shown, in the place of a file how it is fetched. */
import { fieldNameOf } from "@zone/core/desk"
import type { AnyRoom } from "@zone/core/rules"
import type { ShownPersonal } from "../api/MatterShown.ts"
import { wordsOnScreen } from "../wish/wordsOnScreen.ts"
import { personalKindOf } from "./personalKindOf.ts"
import { isPersonal, type Show, type Wanted } from "./showPersonal.ts"

type Path = ReadonlyArray<string | number>

const isAttached = (value: object): value is { readonly id: string; readonly mediaType: string; readonly size: number } =>
  "mediaType" in value && "size" in value && "subject" in value && "id" in value

const fileOf = ({ id, mediaType, size }: { readonly id: string; readonly mediaType: string; readonly size: number }) => ({ file: id, mediaType, size })

/** Files that show how something stands are told apart: pages show them at once, and may. @internal */
export const filesOf = (room: AnyRoom, state: unknown): ShowFile => {
  const evidence = new Set(room.evidence?.(state).map(({ id }) => id))
  return (file) => ({ ...fileOf(file), ...(evidence.has(file.id) && { evidence: true }) })
}

/** What is sealed anywhere in it. @internal */
export const wantedIn = (room: AnyRoom, value: unknown, path: Path = []): ReadonlyArray<Wanted> => {
  if (typeof value !== "object" || value === null || (!isPersonal(value) && isAttached(value))) return []
  if (isPersonal(value)) return [{ personal: value, kind: personalKindOf(room, path) }]
  return Array.isArray(value)
    ? value.flatMap((each, i) => wantedIn(room, each, [...path, i]))
    : Object.entries(value).flatMap(([key, each]) => typeof each === "object" ? wantedIn(room, each, [...path, key]) : [])
}

/** What is told of a file: how it is fetched, and whether whoever sees the matter may see it. */
type ShowFile = (file: Parameters<typeof fileOf>[0]) => unknown

/** What its kind does not say, its place does: the text of an application is no mere other piece of personal data. */
const calledIn = (room: AnyRoom, path: Path, shown: ShownPersonal): ShownPersonal => {
  if (shown.kind !== "other") return shown
  const keys = path.filter((each) => typeof each === "string")
  const word = fieldNameOf(room.fieldNames ?? {}, keys.slice(0, -1).toReversed(), keys.at(-1) ?? "")
  return word === undefined ? shown : { ...shown, called: wordsOnScreen(word).zh }
}

/** @internal */
export const showValue = (room: AnyRoom, value: unknown, show: Show, showFile: ShowFile = fileOf, path: Path = []): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (isPersonal(value)) return calledIn(room, path, show(value, personalKindOf(room, path)))
  if (isAttached(value)) return showFile(value)
  if (Array.isArray(value)) return value.map((each, i) => showValue(room, each, show, showFile, [...path, i]))
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => each === undefined ? [] : [[key, typeof each === "object" ? showValue(room, each, show, showFile, [...path, key]) : each]]))
}
