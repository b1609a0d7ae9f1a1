/**
 * Carries out one wish on each of several matters of a room in one go. Each is a wish of its own: one that is refused, or that somebody else was
 * faster with, says so on its line and holds up no other.
 */
import type { AnyWish } from "@zone/core/rules"
import type { Actor, Basis } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import type { Problems } from "../api/Problems.ts"
import type { Served } from "../office/Office.ts"
import { carryOut } from "./carryOut.ts"

/** What became of one line. */
export interface Outcome {
  readonly id: string
  readonly done: boolean
  readonly version?: number
  readonly number?: string
  readonly problem?: { readonly tag: string; readonly title: string; readonly remedy: string; readonly basis?: Basis }
}

/** What is wished, by whom. Under the same key none is done twice. */
export interface Each {
  readonly served: Served
  readonly actor: Actor
  /** Whose uploads a wish might take. */
  readonly owner: string
  readonly key: string | undefined
  readonly lines: ReadonlyArray<{ readonly id: string; readonly version: number; readonly given: AnyWish }>
}

/** Whoever asks, not their line, is at fault: then the next one comes to the same. */
const ends = ({ status }: Problems): boolean => status === 401 || status === 429 || status >= 500

const outcomeOf = (id: string, { basis, remedy, tag, title }: Problems): Outcome =>
  ({ id, done: false, problem: { tag, title, remedy, ...(basis && { basis }) } })

/** @internal */
export const carryOutEach = Effect.fnUntraced(function*({ actor, key, lines, owner, served }: Each) {
  const outcomes: Array<Outcome> = []
  let stopped: Problems | undefined
  for (const { given, id, version } of lines) {
    if (stopped) {
      outcomes.push(outcomeOf(id, stopped))
      continue
    }
    outcomes.push(yield* carryOut({ served, id, begins: false, given, actor, owner, key, expected: version }).pipe(
      Effect.map(({ done }): Outcome => ({ id, done: true, version: done.version, ...(done.number !== undefined && { number: done.number }) })),
      Effect.catch((problem) => {
        if (ends(problem)) stopped = problem
        return Effect.succeed(outcomeOf(id, problem))
      })
    ))
  }
  return outcomes
})
