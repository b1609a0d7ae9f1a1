/** The recorded histories of all rooms as matters that a store can be given: their facts, the entry of their end, and whether anything is owed. */
import { rooms } from "@zone/core/desk"
import type { Draft, Json } from "@zone/core/ports"
import type { AnyRoom } from "@zone/core/rules"
import * as Schema from "effect/Schema"
import { recordedLives } from "./recordedLives.ts"

export interface RecordedMatter {
  readonly room: AnyRoom
  readonly facts: ReadonlyArray<Json>
  readonly entry: NonNullable<Draft["entry"]>
  readonly isOpen: boolean
}

export const recordedMatters = (): ReadonlyArray<RecordedMatter> => rooms.flatMap((room) => {
  const decode = Schema.decodeUnknownSync(room.Fact)
  return recordedLives(room).flatMap((lines) => {
    const facts = lines.map((line) => JSON.parse(line) as Json)
    const state = facts.map((fact) => decode(fact)).reduce(room.evolve, room.initial)
    const row = room.row(state)
    if (row === undefined) return []
    const { due, number, on, status, unsettled } = room.indexOf(row)
    const entry = { ...(number !== undefined && { number }), on, status, ...(due !== undefined && { due }), unsettled, row: JSON.parse(JSON.stringify(row)) as Json }
    return [{ room, facts, entry, isOpen: room.obligations(state).length > 0 }]
  })
})
