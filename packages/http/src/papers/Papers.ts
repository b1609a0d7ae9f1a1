/** The papers of matters: those that the core makes from the facts of a room, or those that a room of one's own brings in their place. */
import { type MatterPaper, papersOf } from "@zone/core/desk"
import type { AnyRoom } from "@zone/core/rules"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { Office } from "../office/Office.ts"

/** The papers that a matter of a room has, from its facts, the first one first. */
export type PapersOfRoom = (history: ReadonlyArray<{ readonly _tag: string }>) => ReadonlyArray<MatterPaper>

/** By room, for rooms that have papers of their own. */
export const Papers = Context.Reference<{ readonly [room: string]: PapersOfRoom }>("@zone/http/papers/Papers", { defaultValue: () => ({}) })

/** @internal */
export const papersIn = Effect.fnUntraced(function*(room: AnyRoom, history: ReadonlyArray<{ readonly _tag: string }>) {
  const { law } = yield* Office
  const own = yield* Papers
  return Object.hasOwn(own, room.name) ? own[room.name]?.(history) ?? [] : papersOf(room.name, history, law.book)
})
