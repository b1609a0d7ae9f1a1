/** Shows a day or a year on the calendar asked for. */
import { describeDay } from "date-fns-holiday-cn/iso"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { askCalendar } from "../askCalendar.ts"
import { type CalendarInput, openCalendar } from "../openCalendar.ts"
import { drawYear } from "./drawYear.ts"
import { sayDay } from "./sayDay.ts"

/** `asked` is a year, `2026`, or a day, `2026-02-14`. */
export const showDays = Effect.fnUntraced(function*(asked: string, input: CalendarInput) {
  const calendar = yield* openCalendar(input)
  const shown = yield* askCalendar(() =>
    asked.length === 4 ? drawYear(asked, calendar) : sayDay(describeDay(asked, { calendar }), calendar))
  yield* Console.log(shown)
})
