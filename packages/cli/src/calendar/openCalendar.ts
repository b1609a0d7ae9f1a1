/** Makes the calendar that a command counts on: the built-in notices, those of files, and a forecast where asked for. */
import type { Calendar } from "date-fns-holiday-cn"
import { chinaCalendar, createCalendar, InvalidNotice, type Notice } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { forecastThrough } from "./forecastThrough.ts"
import { InvalidYearFile } from "./InvalidYearFile.ts"
import { readYearFile } from "./readYearFile.ts"
import { sayNotice } from "./sayNotice.ts"

export interface CalendarInput {
  readonly forecast: boolean
  /** Paths of notices: their text, or holiday-cn year files. */
  readonly calendar: ReadonlyArray<string>
}

const year = (notice: Notice): number => notice.year ?? 0

/** A file that is no calendar ends the command: which file, where in it, and what would be right. */
export const openCalendar = Effect.fnUntraced(function*({ calendar: files, forecast }: CalendarInput) {
  if (files.length === 0 && !forecast) return chinaCalendar
  const read = yield* Effect.forEach(files, (file) => Effect.map(readYearFile(file), (notice) => ({ file, notice })))
  // of one year the later file counts
  const notices = [...new Map(read.map(({ notice }) => [notice.year ?? notice.id, notice])).values()].toSorted((a, b) => year(a) - year(b))
  return yield* Effect.try({
    try: (): Calendar => createCalendar({ notices, ...(forecast && { forecastThrough: Math.max(forecastThrough, ...notices.map(year)) }) }),
    catch: (error) => {
      if (!(error instanceof InvalidNotice)) throw error
      const file = read.find(({ notice }) => notice.id === error.id)?.file ?? error.id
      return new InvalidYearFile({ file, fault: sayNotice(error) })
    }
  })
}, Effect.catchTag("InvalidYearFile", ({ fault, file }) =>
  endWith(`${file}：不能当作日历。${fault.message}`, exitCodes.usage)))
