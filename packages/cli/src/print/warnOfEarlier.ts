/** Tells who prints a paper again without marking it as a copy: personal data was opened for the same paper before. */
import type { State } from "@zone/core/application"
import { Vault } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { sayInstant } from "../office/sayInstant.ts"
import { subjectsOf } from "../office/subjectsOf.ts"

const looked = 100

/** Asked before the data is opened. An earlier try may have failed at the printer: whether this one is a copy is for a person to say. */
export const warnOfEarlier = Effect.fnUntraced(function*(state: State, why: string) {
  const vault = yield* Vault
  const [subject] = subjectsOf(state)
  if (subject === undefined) return
  const earlier = (yield* vault.openings(subject, looked)).find((opening) => opening.why === why)
  if (earlier) yield* Console.error(`${sayInstant(earlier.at)} 已经${why}；补发的请加 --copy，标明“副本”`)
})
