/** Finds a wish of a room by its tag or its Chinese name. */
import { nearest, type AnyRoom } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"

export const wishOf = Effect.fnUntraced(function*({ wishNames }: AnyRoom, word: string) {
  const all = Object.entries<string>(wishNames)
  const found = all.find(([tag, name]) => tag === word || name === word)
  if (found) return found[0]
  const guess = nearest(word, all.flat())
  return yield* endWith(`没有事项 ${plain(word)}${guess === undefined ? `；有 ${all.map(([tag, name]) => `${tag} ${name}`).join("，")}` : `，是不是 ${guess}？`}`, exitCodes.usage)
})
