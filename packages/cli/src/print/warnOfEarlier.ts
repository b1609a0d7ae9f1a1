/** Tells who prints a paper again without marking it as a copy: personal data was opened for the same paper before. */
import { Vault } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { sayInstant } from "../office/sayInstant.ts"

const looked = 100

/** Asked before the data is opened, of each whose data the matter holds. An earlier try may have failed at the printer: whether this one is a copy is for a person to say. */
export const warnOfEarlier = Effect.fnUntraced(function*(subjects: ReadonlyArray<string>, why: string) {
  const vault = yield* Vault
  for (const subject of subjects) {
    const earlier = (yield* vault.openings(subject, looked)).find((opening) => opening.why === why)
    if (earlier) return yield* Console.error(`${sayInstant(earlier.at)} 已经${why}；补发的请加 --copy，标明“副本”`)
  }
  return undefined
})
