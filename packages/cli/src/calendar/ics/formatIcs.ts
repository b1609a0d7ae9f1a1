/** Writes events as an iCalendar (RFC 5545): all-day, transparent, and the same bytes for the same events. */
import { addDays } from "@zone/core/calendar"
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator"
import type { DayEvent } from "./yearEvents.ts"

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`)

export const formatIcs = (name: string, events: ReadonlyArray<DayEvent>): string => {
  const calendar = ical({ name, prodId: "//zone.example//zone//ZH", method: ICalCalendarMethod.PUBLISH })
  for (const { description, from, stamp, summary, through, uid } of events) {
    calendar.createEvent({
      id: uid,
      allDay: true,
      start: midnight(from),
      // the day after the last
      end: midnight(addDays(through, 1)),
      stamp: midnight(stamp),
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT
    })
  }
  return `${calendar.toString()}\r\n`
}
