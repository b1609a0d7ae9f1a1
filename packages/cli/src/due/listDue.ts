/** Lists what in any room is overdue, due soon, or without a day that anybody can tell yet. */
import { dueDate, explain } from "@zone/core/calendar"
import { type DueItem, rooms } from "@zone/core/desk"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { deliver } from "../terminal/deliver.ts"
import { formatIcs } from "../calendar/ics/formatIcs.ts"
import { Ended, exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { useOffice } from "../office/useOffice.ts"
import type { DueInput } from "./dueFlags.ts"
import { eventsOf } from "./eventsOf.ts"
import { sayDueItem } from "./sayDueItem.ts"

/** The earliest first; what nobody can tell a day for, last. */
const byDay = (one: DueItem, other: DueItem): number => {
  const dayOf = ({ obligation: { due } }: DueItem): string => (due && "date" in due ? due.date : "9999-99-99")
  return dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0
}

export const listDue = (input: DueInput) =>
  useOffice(input, Effect.fnUntraced(function*({ actor, agency, deskFor, law, office, today }) {
    const { explain: explained, ics, json, remind, within } = input
    if (within < 0 || within > 400) return yield* endWith(`--within：应为0至400，收到的是 ${within}`, exitCodes.usage)
    const desks = rooms.map((room) => ({ desk: deskFor(room), name: room.name }))
    const found = yield* Effect.forEach(desks, ({ desk }) => (remind ? desk.remind(agency, within) : desk.dueWithin(agency, within)))
    const items = found.flat().toSorted(byDay)
    if (json) {
      yield* Console.log(JSON.stringify({
        today, within,
        items: items.map(({ number, obligation: { assignedTo, basis, due, owedBy, what }, provisional, standing, status, stream, workingDaysLeft }) =>
          ({ room: stream.room, id: stream.id, number: number ?? null, status, what, owedBy, assignedTo: assignedTo ?? null, standing, provisional, workingDaysLeft: workingDaysLeft ?? null, due: due ?? null, basis }))
      }))
    } else {
      for (const item of items) {
        yield* Console.log(sayDueItem(item))
        const { clock } = item.obligation
        const counted = explained && clock ? dueDate(clock, law.forecast ?? law.calendar) : undefined
        if (counted && Result.isSuccess(counted)) yield* Console.log(explain(counted.success).text.replace(/^/gm, "    "))
      }
      const count = (standing: string): number => items.filter((item) => item.standing === standing).length
      yield* Console.log(`${today}：逾期 ${count("overdue")} 项，${within}个工作日以内到期 ${count("due")} 项（其中暂定 ${items.filter(({ provisional }) => provisional).length} 项），待定 ${count("undetermined")} 项`)
    }
    if (Option.isSome(ics)) yield* deliver(new TextEncoder().encode(formatIcs(`${office.agency.name}：期限`, eventsOf(items, today))), ics)
    // told first, and then kept that it was: a crash between tells twice, and never not at all
    if (remind) yield* Effect.forEach(desks, ({ desk, name }) => desk.recordTold(items.filter(({ stream }) => stream.room === name), actor), { discard: true })
    return yield* items.some(({ standing }) => standing === "overdue") ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
