/** Writes a year's iCalendar to a file, or to the output stream. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import { writeOut } from "../../terminal/writeOut.ts"
import { askCalendar } from "../askCalendar.ts"
import { type CalendarInput, openCalendar } from "../openCalendar.ts"
import { formatIcs } from "./formatIcs.ts"
import { yearEvents } from "./yearEvents.ts"

export const writeYear = Effect.fnUntraced(function*(year: string, out: Option.Option<string>, input: CalendarInput) {
  const calendar = yield* openCalendar(input)
  const events = yield* askCalendar(() => yearEvents(year, calendar))
  const text = formatIcs(`${year}年放假与调休上班`, events)
  if (Option.isNone(out)) return yield* writeOut(Stream.make(text))
  const fs = yield* FileSystem.FileSystem
  yield* fs.writeFileString(out.value, text).pipe(
    Effect.catch((error) =>
      endWith(`${out.value}：${sayFileError(error)}`, exitCodes.usage))
  )
  return yield* Console.error(`已写入 ${out.value}：${events.length} 项`)
})
