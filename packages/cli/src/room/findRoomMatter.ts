/** Finds a matter of a room by its number in the register, or by its id. */
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import type { AnyDesk } from "../office/deskOf.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"

export const findRoomMatter = Effect.fnUntraced(function*(desk: AnyDesk, agency: string, word: string) {
  const entry = yield* desk.find(agency, word)
  const matter = yield* desk.load(agency, entry?.stream.id ?? word)
  return matter.version > 0 ? matter : yield* endWith(plain(`台账里没有 ${word}；用 list 查看`), exitCodes.usage)
})
