/** Lists the register of a room, or writes it to a workbook, to separated values, or as a paper. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Console from "effect/Console"
import { checkWhy } from "../office/showPersonal.ts"
import { useOffice } from "../office/useOffice.ts"
import { exitCodes } from "../Ended.ts"
import { deliverTable } from "../terminal/deliverTable.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import type { ListInput } from "./listFlags.ts"
import { roomNamed } from "./roomNamed.ts"
import { wordsOf } from "./wordsOf.ts"

export const listRoomEntries = (name: string, input: ListInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { agency, context, deskFor, folder, office, today } = opened
    const { from, json, output, status, through } = input
    const room = roomNamed(name)
    const desk = deskFor(room)
    const known = [...new Set([...Object.keys(yield* desk.countByStatus(agency)), ...room.ended])]
    const unknown = status.find((each) => !known.includes(each))
    if (unknown !== undefined) return yield* endWith(plain(`--status：台账里没有状态为 ${unknown} 的；现有的状态：${known.join("、")}`), exitCodes.usage)
    const entries = yield* Stream.runCollect(desk.entries({
      agency, ...(status.length > 0 && { status }), ...(Option.isSome(from) && { from: from.value }), ...(Option.isSome(through) && { through: through.value })
    }))
    const table = yield* wordsOf(opened, room, input, entries, `查看${room.register.title}`)
    if (!json) return yield* deliverTable(table, output, { on: today, creator: office.agency.name, at: { folder, office }, basis: context.basisOf(room.register.requirement ?? `register/${name}`) })
    const titles = table.columns.map(({ title }) => title)
    const rows = Array.from(table.rows, (row, i) => ({ id: entries[i]?.stream.id, status: entries[i]?.status, ...Object.fromEntries(titles.map((title, column) => [title, row[column] ?? null])) }))
    return yield* Console.log(JSON.stringify(rows))
  }))
