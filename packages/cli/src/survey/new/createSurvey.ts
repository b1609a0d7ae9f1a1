/** Writes a questionnaire to a file that is not there yet, or to the output stream. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { openBook } from "../../pack/openBook.ts"
import { todayInChina } from "../../pack/todayInChina.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import { writeOut } from "../../terminal/writeOut.ts"
import type { CreateInput } from "./createFlags.ts"
import { drawSurvey } from "./drawSurvey.ts"

export const createSurvey = Effect.fnUntraced(function*({ on: asked, out, pack, tier, venue }: CreateInput) {
  const on = Option.isSome(asked) ? asked.value : yield* todayInChina
  const book = yield* openBook(pack, on)
  const text = drawSurvey(book, { venue, tier, on })
  if (Option.isNone(out)) return yield* writeOut(Stream.make(text))
  const fs = yield* FileSystem.FileSystem
  yield* fs.writeFileString(out.value, text, { flag: "wx" }).pipe(
    Effect.catch((error) =>
      endWith(`${out.value}：${sayFileError(error)}`, exitCodes.usage))
  )
  yield* Console.error(`填好之后检查：zone audit ${out.value}`)
  return yield* Console.log(out.value)
})
