/** Keeps many appends in one transaction: the first one that is refused undoes all of them. */
import * as Result from "effect/Result"
import type { Append, NumberTaken, Outcome, StaleStream, StoreError } from "@zone/core/ports"
import { appendScript, type Hash } from "./appendScript.ts"
import type { Script } from "./Script.ts"

/** Keeps all of them, in their order. */
export function* appendAllScript(
  appends: ReadonlyArray<Append>,
  hash: Hash
): Script<ReadonlyArray<Outcome>, StaleStream | NumberTaken | StoreError> {
  const outcomes: Array<Outcome> = []
  for (const append of appends) {
    const outcome = yield* appendScript(append, hash)
    if (Result.isFailure(outcome)) return Result.fail(outcome.failure)
    outcomes.push(outcome.success)
  }
  return Result.succeed(outcomes)
}
