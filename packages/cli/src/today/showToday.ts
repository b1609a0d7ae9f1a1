/** Shows the work of a day: what presses, and what was counted today. */
import { makeBoard, makeStatistics, rooms } from "@zone/core/desk"
import { boardTable, dayParts } from "@zone/core/report"
import { Role } from "@zone/core/terms"
import { describeDay } from "date-fns-holiday-cn/iso"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { sayDueWithBasis } from "../apply/sayDue.ts"
import { Ended, exitCodes } from "../Ended.ts"
import { useOffice } from "../office/useOffice.ts"
import { zhOf } from "../pack/zhOf.ts"
import { deliverTable } from "../terminal/deliverTable.ts"
import { emphasize } from "../terminal/emphasize.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { weekdayOf } from "../terminal/weekdayOf.ts"
import type { TodayInput } from "./todayFlags.ts"

const role = zhOf(Role)

const KINDS = { workday: "工作日", weekend: "休息日", holiday: "放假日", makeUpDay: "调休上班日" } as const

export const showToday = (input: TodayInput) =>
  useOffice(input, Effect.fnUntraced(function*({ agency, context, folder, law, office, today }) {
    const { json, output, within, zone } = input
    if (within < 0 || within > 400) return yield* endWith(`--within：应为0至400，收到的是 ${within}`, exitCodes.usage)
    const where = Option.isSome(zone) ? { zone: zone.value } : {}
    const items = yield* makeBoard(rooms, law)({ agency, ...where, workingDays: within })
    const counted = yield* makeStatistics(rooms)({ agency, ...where, from: today, through: today, per: "year" })
    const { kind, name } = describeDay(today, { calendar: law.forecast ?? law.calendar })
    const parts = dayParts(items, today, within)
    const done = counted.flatMap(({ lines, title }) => lines.filter(({ by }) => by === undefined).map(({ total, what }) => ({ title, what, total })))
    if (Option.isSome(output)) {
      const table = boardTable(parts.flatMap(({ lines }) => lines), today)
      const notes = [`${today}（${weekdayOf(today)}）${KINDS[kind]}${name === undefined ? "" : `（${name}）`}`, ...table.notes]
      yield* deliverTable({ ...table, title: "今日工作单", notes }, output, { on: today, creator: office.agency.name, at: { folder, office }, basis: context.basisOf("rules/management") })
    } else if (json) {
      yield* Console.log(JSON.stringify({ today, day: kind, parts: parts.map(({ lines, title }) => ({ title, items: lines.map(({ number, obligation, standing, stream }) => ({ id: stream.id, number: number ?? null, standing, ...obligation })) })), counted: done }))
    } else {
      const lines = [
        emphasize(`今日工作单  ${today}（${weekdayOf(today)}）${KINDS[kind]}${name === undefined ? "" : `（${name}）`}`),
        ...(parts.length === 0 ? ["没有逾期和临近的事项"] : parts.flatMap(({ lines: owed, title }) => [
          "", emphasize(`${title}（${owed.length}）`),
          ...owed.map(({ number, obligation: { assignedTo, due, owedBy, what }, stream, title: room }) =>
            plain(`  ${room} ${number ?? stream.id}  ${what}（${assignedTo === undefined ? "" : `${assignedTo}，`}${role(owedBy)}）${due === undefined ? "" : `  ${sayDueWithBasis(due)}`}`))
        ])),
        ...(done.length === 0 ? [] : ["", emphasize("今天登记的"), ...done.map(({ title, total, what }) => `  ${title} ${what} ${total}`)])
      ]
      yield* Console.log(lines.join("\n"))
    }
    return yield* items.some(({ standing }) => standing === "overdue") ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
