/** Prints the page of a pack, in the words of the packs that it builds on as far as they are built in. */
import { resolve } from "@zone/core/rules"
import { drawPage } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Ended, exitCodes } from "../../Ended.ts"
import { writeOut } from "../../terminal/writeOut.ts"
import { readPackFile } from "../readPackFile.ts"
import { sayRefusal } from "../sayRefusal.ts"

export const printPage = Effect.fnUntraced(function*(file: string) {
  const read = yield* Effect.result(readPackFile(file))
  if (Result.isFailure(read)) {
    yield* Console.error(sayRefusal(file, read.failure))
    return yield* new Ended({ exitCode: exitCodes.usage })
  }
  const { pack } = read.success
  const book = resolve(pack.id, [...packs.filter(({ id }) => id !== pack.id), pack], pack.documents[0].inForceFrom)
  return yield* writeOut(Stream.make(drawPage(pack, Result.isSuccess(book) ? book.success.name : undefined)))
})
