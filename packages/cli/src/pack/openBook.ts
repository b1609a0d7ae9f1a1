/** Puts together the rules in force under a pack on a day, from the built-in packs. */
import { resolve } from "@zone/core/rules"
import { sayPackError } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Ended, exitCodes } from "../Ended.ts"

/** An id that nobody knows is a wrong command line; a pack that is not yet in force on the day is the law's no. */
export const openBook = Effect.fnUntraced(function*(id: string, on: string) {
  const ids = [...new Set(packs.map((pack) => pack.id))]
  if (!ids.includes(id)) {
    yield* Console.error(`没有规则包 ${id}；内置的有 ${ids.join("、")}`)
    return yield* new Ended({ exitCode: exitCodes.usage })
  }
  const book = resolve(id, packs, on)
  if (Result.isSuccess(book)) return book.success
  yield* Console.error(sayPackError(book.failure))
  return yield* new Ended({ exitCode: exitCodes.no })
})
