/** What a library answers that knows less than the notices say: it counts on, day by day, whatever it takes for a working day. */
import { addDays, type DueDate } from "@zone/core/calendar"
import { isHoliday } from "date-fns-holiday-cn/iso"
import { weekdayOf } from "./weekdayOf.ts"

type CountsAs = (date: string) => boolean

/** Monday to Friday, as most date libraries count business days. */
export const mondayToFriday: CountsAs = (date) => weekdayOf(date) >= 1 && weekdayOf(date) <= 5

/** Monday to Friday without the days off, but with no idea of the weekends that are worked in return. */
export const withoutMakeUpDays: CountsAs = (date) => mondayToFriday(date) && !isHoliday(date)

/** The same run as `due`, with the same days left out, on days that count by another rule. */
export const naiveDueDate = ({ clock, extension, runFrom }: DueDate, counts: CountsAs): string => {
  const isExcluded = (date: string): boolean =>
    clock.effects.some((effect) => effect._tag === "Exclude" && effect.from <= date && date <= effect.through)
  let date = runFrom
  for (let left = clock.term.length + extension; left > 0;) {
    date = addDays(date, 1)
    if (counts(date) && !isExcluded(date)) left -= 1
  }
  return date
}
