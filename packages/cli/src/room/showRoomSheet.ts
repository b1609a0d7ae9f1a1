/** Shows the staff or the facilities of a zone on one sheet, or writes it to a workbook, to separated values, or as a paper. */
import { keepStates } from "@zone/core/desk"
import { facilitySheetOf, room as facility } from "@zone/core/facility"
import { dutyTable, facilityTable, type ShownCell, showTable, type Table } from "@zone/core/report"
import { dutySheetOf, room as staffing } from "@zone/core/staffing"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { checkWhy, showPersonal } from "../office/showPersonal.ts"
import { type Opened, useOffice } from "../office/useOffice.ts"
import { deliverTable } from "../terminal/deliverTable.ts"
import { roomNamed } from "./roomNamed.ts"
import type { SheetInput } from "./sheetFlags.ts"

const CHINA = 8 * 60 * 60 * 1000

/** Names are opened one by one, each look on record, before the table is drawn. */
const staffOf = Effect.fnUntraced(function*(opened: Opened, input: SheetInput, zone: string, at: string) {
  const own = (yield* keepStates(staffing, opened.agency)).filter((each) => each.zone === zone)
  const sheet = dutySheetOf(own, at, opened.context)
  const show = showPersonal(opened, input, "查看人员一览", roomNamed("staffing"))
  const words = new Map<string, string>()
  for (const { holders, id } of sheet.posts) for (const { name } of holders) words.set(name.sealed, yield* show(name, "name", id))
  return showTable(dutyTable(sheet), ({ sealed }) => words.get(sealed) ?? "****")
})

export const showRoomSheet = (name: "staffing" | "facility", input: SheetInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { agency, context, folder, office, today } = opened
    const at = new Date((yield* Clock.currentTimeMillis) + CHINA).toISOString().slice(0, 16)
    const zone = Option.getOrElse(input.zone, () => office.zone)
    const table: Table<ShownCell> = name === "staffing"
      ? yield* staffOf(opened, input, zone, at)
      : facilityTable(facilitySheetOf((yield* keepStates(facility, agency)).filter((each) => each.zone === zone), at, context))
    if (!input.json) return yield* deliverTable(table, input.output, { on: today, creator: office.agency.name, at: { folder, office }, basis: context.basisOf("rules/management") })
    const titles = table.columns.map(({ title }) => title)
    return yield* Console.log(JSON.stringify(Array.from(table.rows, (row) => Object.fromEntries(titles.map((title, i) => [title, row[i] ?? null])))))
  }))
