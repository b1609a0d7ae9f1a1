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

/** A register whose lines have no number says by what they are found. */
const withIds = (room: AnyRoom, entries: ReadonlyArray<Entry>, table: Table<ShownCell>): Table<ShownCell> => {
  const numbers = entries.map(({ row }) => room.indexOf(row).number)
  if (numbers.every((number) => number !== undefined)) return table
  const rows = Array.from(table.rows)
  return {
    ...table,
    columns: [{ title: "代号", kind: "text", width: 18 }, ...table.columns],
    stubs: table.stubs + 1,
    rows: rows.map((row, i) => [numbers[i] ?? entries[i]?.stream.id ?? null, ...row]),
    totals: table.totals.map((row) => [null, ...row])
  }
}

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
  return withIds(room, entries, showTable(registerTable(room.register, entries.map(({ row }) => row)), (personal) => words.get(keyOf(personal)) ?? "****"))
})
