/** Puts the sealed cells of register rows into words, as far as they may be seen. */
import type { AnyRoom } from "@zone/core/rules"
import { registerTable, type ShownCell, showTable, type Table } from "@zone/core/report"
import type { Personal } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import type { SeeInput } from "../office/seeFlags.ts"
import { showPersonal } from "../office/showPersonal.ts"
import type { Opened } from "../office/useOffice.ts"

/** A row with the id of its matter. */
export interface Entry {
  readonly stream: { readonly id: string }
  readonly row: unknown
}

const keyOf = ({ sealed, subject }: Personal): string => JSON.stringify([subject, sealed])

/** The register of these entries, ready to be shown. */
export const wordsOf = Effect.fnUntraced(function*(opened: Opened, room: AnyRoom, input: SeeInput, entries: ReadonlyArray<Entry>, why: string) {
  const show = showPersonal(opened, input, why, room)
  const words = new Map<string, string>()
  for (const { row, stream } of entries) {
    for (const { cell, personal = "other" } of room.register.columns) {
      const content = cell(row)
      if (typeof content === "object") words.set(keyOf(content), yield* show(content, personal, stream.id))
    }
  }
  const table: Table<ShownCell> = showTable(registerTable(room.register, entries.map(({ row }) => row)), (personal) => words.get(keyOf(personal)) ?? "****")
  return table
})
