/** Puts together the rules in force under a pack on a day, or ends the command with the reason why there are none. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Ended, exitCodes } from "../Ended.ts"
import { resolveBook } from "./resolveBook.ts"

/** An id that nobody knows is a wrong command line; a pack that is not yet in force on the day is the law's no. */
export const openBook = Effect.fnUntraced(function*(id: string, on: string) {
  const book = resolveBook(id, on)
  if (Result.isSuccess(book)) return book.success
  yield* Console.error(book.failure.message)
  return yield* new Ended({ exitCode: book.failure.reason === "unknown" ? exitCodes.usage : exitCodes.no })
})
