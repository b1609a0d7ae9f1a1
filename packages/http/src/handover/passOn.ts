/**
 * Passes several applications on in one go. Each is a wish of its own: one that is refused, or that somebody else was faster with, says so on
 * its line and holds up no other.
 */
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import type { HandOverOutcome } from "../api/HandOverGroup.ts"
import type { Problems } from "../api/Problems.ts"
import { Office } from "../office/Office.ts"
import { carryOut } from "../wish/carryOut.ts"

/** What is passed on. */
export interface PassingOn {
  readonly actor: Actor
  /** Whose uploads a wish might take; passing on takes none. */
  readonly owner: string
  readonly key: string | undefined
  readonly on: string
  readonly lines: ReadonlyArray<{ readonly id: string; readonly version: number; readonly to: string; readonly receivedBy?: string }>
}

/** Whoever asks, not their paper, is at fault: then the next line comes to the same. */
const ends = ({ status }: Problems): boolean => status === 401 || status === 429 || status >= 500

const outcomeOf = (id: string, { basis, remedy, tag, title }: Problems): HandOverOutcome =>
  ({ id, done: false, problem: { tag, title, remedy, ...(basis && { basis }) } })

/** @internal */
export const passOn = Effect.fnUntraced(function*({ actor, key, lines, on, owner }: PassingOn) {
  const { roomOf } = yield* Office
  const served = yield* roomOf("application")
  const outcomes: Array<HandOverOutcome> = []
  let stopped: Problems | undefined
  for (const { id, receivedBy, to, version } of lines) {
    if (stopped) {
      outcomes.push(outcomeOf(id, stopped))
      continue
    }
    const given = { _tag: "HandOver", to, on, ...(receivedBy !== undefined && { receivedBy, receivedOn: on }) }
    outcomes.push(yield* carryOut({ served, id, begins: false, given, actor, owner, key, expected: version }).pipe(
      Effect.map(({ done }): HandOverOutcome => ({ id, done: true, version: done.version, ...(done.number !== undefined && { number: done.number }) })),
      Effect.catch((problem) => {
        if (ends(problem)) stopped = problem
        return Effect.succeed(outcomeOf(id, problem))
      })
    ))
  }
  return outcomes
})
