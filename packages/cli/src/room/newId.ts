/**
 * A new id for a matter. Where its register gives it a number, nobody needs to read the id; where it gives none, people write the id, and
 * it is short: the letters of the room, the day, and four characters of chance.
 */
import type { AnyRoom } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import type { AnyDesk } from "../office/deskOf.ts"

export const newId = Effect.fnUntraced(function*({ letters, numbered }: AnyRoom, desk: AnyDesk, agency: string, tag: string, today: string) {
  if (numbered.includes(tag)) return yield* desk.newSubject
  for (let size = 4; size < 12; size++) {
    const id = `${letters}${today.replaceAll("-", "")}-${(yield* desk.newSubject).replaceAll("-", "").slice(0, size)}`
    if ((yield* desk.load(agency, id)).version === 0) return id
  }
  return yield* desk.newSubject
})
