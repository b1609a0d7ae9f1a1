/** Lists what is owed in all rooms. */
import { makeBoard, rooms } from "@zone/core/desk"
import { boardTable } from "@zone/core/report"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { formatIcs } from "../calendar/ics/formatIcs.ts"
import { eventsOf } from "../due/eventsOf.ts"
import { Ended, exitCodes } from "../Ended.ts"
import { useOffice } from "../office/useOffice.ts"
import { deliver } from "../terminal/deliver.ts"
import { deliverTable } from "../terminal/deliverTable.ts"
import { endWith } from "../terminal/endWith.ts"
import type { BoardInput } from "./boardFlags.ts"

export const listBoard = (input: BoardInput) =>
  useOffice(input, Effect.fnUntraced(function*({ agency, context, folder, law, office, today }) {
    const { by, ics, json, output, room, unit, within, zone } = input
    if (Option.isSome(within) && (within.value < 0 || within.value > 400)) return yield* endWith(`--within：应为0至400，收到的是 ${within.value}`, exitCodes.usage)
    const items = yield* makeBoard(rooms, law)({
      agency,
      ...(room.length > 0 && { rooms: room }), ...(by.length > 0 && { owedBy: by }), ...(Option.isSome(unit) && { assignedTo: unit.value }),
      ...(Option.isSome(zone) && { zone: zone.value }), ...(Option.isSome(within) && { workingDays: within.value })
    })
    if (json) {
      yield* Console.log(JSON.stringify({
        today,
        items: items.map(({ number, obligation: { assignedTo, basis, due, owedBy, what }, provisional, room: name, standing, status, stream, workingDaysLeft, zone: where }) => ({
          room: name, id: stream.id, number: number ?? null, zone: where, status, what, owedBy, assignedTo: assignedTo ?? null, standing, provisional,
          workingDaysLeft: workingDaysLeft ?? null, due: due ?? null, basis
        }))
      }))
    } else yield* deliverTable(boardTable(items, today), output, { on: today, creator: office.agency.name, at: { folder, office }, basis: context.basisOf("rules/management") })
    if (Option.isSome(ics)) yield* deliver(new TextEncoder().encode(formatIcs(`${office.agency.name}：待办总表`, eventsOf(items, today))), ics)
    return yield* items.some(({ standing }) => standing === "overdue") ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
