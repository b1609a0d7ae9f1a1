/** What is owed as all-day events of a calendar program; what has no day yet is left out. Nobody is named. */
import type { BoardItem, DueItem } from "@zone/core/desk"
import { sayBasis } from "../office/sayBasis.ts"
import type { DayEvent } from "../calendar/ics/yearEvents.ts"
import { sayStanding } from "./sayDueItem.ts"

/** The same matter and duty give the same event, whenever they are written: a moved day moves it. */
export const eventsOf = (items: ReadonlyArray<BoardItem | DueItem>, today: string): ReadonlyArray<DayEvent> =>
  items.flatMap((item): ReadonlyArray<DayEvent> => {
    const { number = item.stream.id, obligation: { due, what }, provisional, stream } = item
    if (due === undefined || !("date" in due)) return []
    return [{
      uid: `${stream.room === "application" ? "" : `${stream.room}-`}${stream.id}-${encodeURIComponent(what)}@zone.example`,
      summary: `${provisional ? "【暂定】" : ""}${number} ${what}`,
      description: `${sayStanding(item)}\n${sayBasis(due.basis)}`,
      from: due.date,
      through: due.date,
      stamp: today
    }]
  })
