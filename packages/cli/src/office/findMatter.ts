/** Finds a matter by its number in the register, or by the id that a command told. */
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { plain } from "../terminal/plain.ts"
import { endWith } from "../terminal/endWith.ts"
import type { Opened } from "./useOffice.ts"

export const findMatter = Effect.fnUntraced(function*({ agency, desk }: Opened, word: string) {
  const entry = yield* desk.find(agency, word)
  const matter = yield* desk.load(agency, entry?.stream.id ?? word)
  return matter.version > 0 ? matter : yield* endWith(plain(`台账里没有编号 ${word}；用 zone register list 查看，或者用 zone register find 按姓名查找`), exitCodes.usage)
})
