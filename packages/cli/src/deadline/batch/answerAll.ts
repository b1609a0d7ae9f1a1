/**
 * Answers a batch: reads a file or the standard input piece by piece, answers each line with a line in the same order, and never
 * holds more than one piece of either.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import { Stdio } from "effect/Stdio"
import * as Stream from "effect/Stream"
import { type CalendarInput, openCalendar } from "../../calendar/openCalendar.ts"
import { Ended, exitCodes } from "../../Ended.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import { writeOut } from "../../terminal/writeOut.ts"
import { answerLine } from "./answerLine.ts"
import { LineReader } from "./LineReader.ts"

const piece = 64 * 1024

/** `file` is a path, or `-` for the standard input. */
export const answerAll = Effect.fnUntraced(function*(file: string, input: CalendarInput) {
  const fs = yield* FileSystem.FileSystem
  const stdio = yield* Stdio
  const calendar = yield* openCalendar(input)

  let allGood = true
  let answers = ""
  const reader = new LineReader((line, number) => {
    const { ok, text } = answerLine(line, number, calendar)
    allGood &&= ok
    answers += `${text}\n`
  })
  /** Hands over the answers that have gathered. */
  const take = (): string => {
    const taken = answers
    answers = ""
    return taken
  }
  const bytes = file === "-" ? stdio.stdin : fs.stream(file, { chunkSize: piece })
  const endWithInput = (error: PlatformError) =>
    Effect.andThen(
      Console.error(`${file === "-" ? "标准输入" : file}：${sayFileError(error)}`),
      Effect.fail(new Ended({ exitCode: exitCodes.usage }))
    )

  yield* writeOut(bytes.pipe(
    Stream.catch((error) => Stream.fromEffect(endWithInput(error))),
    Stream.map((chunk) => {
      reader.read(chunk)
      return take()
    }),
    Stream.concat(Stream.sync(() => {
      reader.end()
      return take()
    }))
  ))
  return yield* allGood ? Effect.void : Effect.fail(new Ended({ exitCode: exitCodes.no }))
})
